package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.articles.Desk;
import org.standfirst.articles.live.LiveDesk;
import org.standfirst.wall.Access;

/// A page of live coverage that stays open while its article goes, while the wall closes, and while
/// entries go that it shows.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveWindowStories {
  private static final String FILM =
      "<figure data-embed=\"https://www.youtube.com/watch?v=%s\"></figure>";
  private final List<String> complaints = new ArrayList<>();
  @RegisterExtension final Windows windows = new Windows();
  private Page page;

  @BeforeEach
  void window() {
    complaints.clear();
    page = windows.page();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
  }

  private Locator told() {
    return page.getByRole(AriaRole.STATUS);
  }

  private Locator entries() {
    return page.locator(".entry__headline");
  }

  @Test
  void an_article_that_is_taken_out_of_the_paper_goes_from_the_open_page() {
    Covered live = Covered.live("Not for long", Access.OPEN);
    live.write("What must not stay");
    live.openIn(page);
    assertThat(entries().first()).hasText("What must not stay");

    live.articles().kill(live.id(), "Wire", "It was wrong.");
    Locator headline = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    assertThat(headline)
        .hasText(
            "This article is no longer in the paper",
            new LocatorAssertions.HasTextOptions().setTimeout(10_000));
    assertThat(headline).isFocused();
    assertThat(page).hasTitle("This article is no longer in the paper");
    assertThat(page.locator(".article")).not().containsText("One.");
    assertThat(page.content()).doesNotContain("What must not stay", "Not for long");
    assertThat(Axe.serious(page)).isEmpty();
  }

  @Test
  void one_that_goes_while_nobody_looks_is_gone_when_they_look_again() {
    Covered live = Covered.live("Gone meanwhile", Access.OPEN);
    live.openIn(page);
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))");
    live.articles().unpublish(live.id());
    page.waitForResponse(
        answer -> answer.url().contains("/changes"),
        () ->
            page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))"));
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("This article is no longer in the paper");
  }

  @Test
  void where_the_wall_closes_the_page_says_so_and_asks_no_more() {
    Covered live = Covered.live("Walled meanwhile", Access.OPEN);
    live.openIn(page);
    live.ask(Access.PREMIUM);
    live.write("Not for everyone");

    assertThat(told()).containsText("This live coverage is not open to you any more.");
    assertThat(told().locator("span")).isVisible();
    assertThat(page.content()).doesNotContain("Not for everyone");
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(request.url()));
    live.write("Nor is this");
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    page.evaluate("fetch('/robots.txt').then(answer => answer.text())");
    assertThat(asked).containsExactly(RunningNewsroom.address() + "/robots.txt");
    assertThat(complaints).isEmpty();
  }

  @Test
  void the_title_of_an_entry_that_is_gone_stays_nowhere() {
    Covered live = Covered.live("Taken back", Access.OPEN);
    for (int i = 1; i <= 6; i++) {
      live.write("Before " + i);
    }
    long wrong = live.write("Wrong");
    live.openIn(page);
    long late = live.write("Wrong too");
    assertThat(told()).hasText("1 new entry");
    live.remove(late);
    assertThat(told()).hasText("");

    page.locator(".entry").last().scrollIntoViewIfNeeded();
    live.write("Right");
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("1 new entry")))
        .isVisible();
    live.remove(wrong);
    live.rewrite(live.write("Misspelt"), 1, "Spelt");
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("2 new entries")))
        .isVisible();
    assertThat(page.locator(".key-events a").first()).containsText("Before 6");
    assertThat(page.locator("body")).not().containsText("Wrong");
    assertThat(complaints).isEmpty();
  }

  @Test
  void what_lies_elsewhere_is_shown_where_the_page_lets_it_in_and_else_there_is_a_link() {
    Covered live =
        Covered.live(
            RunningNewsroom.part(Desk.class),
            RunningNewsroom.part(LiveDesk.class),
            "On film",
            Access.OPEN,
            "<p>One.</p>" + FILM.formatted("abcdefghijk"));
    live.openIn(page);
    page.route(
        "https://www.youtube-nocookie.com/**",
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("text/html").setBody("<p>A film</p>")));
    live.write("A film", FILM.formatted("lmnopqrstuv"));
    Locator film = page.locator(".entry").first();
    film.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show it here")).click();
    assertThat(film.frameLocator("iframe").getByText("A film")).isVisible();

    live.write("From a stranger", "<figure data-embed=\"https://vimeo.com/76979871\"></figure>");
    Locator other = page.locator(".entry").first();
    assertThat(other.getByRole(AriaRole.LINK).last())
        .hasAttribute("href", "https://vimeo.com/76979871");
    assertThat(other.getByRole(AriaRole.BUTTON)).hasCount(0);
    assertThat(complaints).isEmpty();
  }
}
