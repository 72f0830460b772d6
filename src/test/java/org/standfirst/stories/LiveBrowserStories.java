package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.live.LiveDesk;
import org.standfirst.articles.live.LiveOutcome;
import org.standfirst.articles.live.Written;
import org.standfirst.articles.work.Sitting;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Role;
import org.standfirst.wall.Access;

/// A page of live coverage that stays open: what is new comes by itself, and nothing jumps.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveBrowserStories {
  private final LiveDesk desk = RunningNewsroom.part(LiveDesk.class);
  private final Journalist carla = new Journalist(new ReaderId(1), Set.of(Role.EDITOR), "");
  private final List<String> complaints = new ArrayList<>();
  @RegisterExtension final Windows windows = new Windows();
  private ArticleId article;
  private Page page;

  @BeforeEach
  void open() {
    Filing filing =
        RunningNewsroom.part(Desk.class)
            .file(
                new Copy(
                    new Copy.Words("The tide comes in", "", "", "<p>One.</p><p>Two.</p>", "en"),
                    new Copy.Origin("", "", List.of()),
                    new Copy.Place("city", List.of(), Access.METERED),
                    null,
                    new Copy.Timing.Now()));
    article = ((Filing.Filed) filing).id();
    desk.begin(article, carla);
    for (int i = 1; i <= 6; i++) {
      write("Before " + i);
    }
    complaints.clear();
    page = windows.page();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.waitForResponse(
        answer -> answer.url().contains("/changes"),
        () -> page.navigate(RunningNewsroom.address() + ((Filing.Filed) filing).path()));
  }

  private long write(String headline) {
    String body = "<p>%s</p>".formatted("What there is to say of it. ".repeat(20));
    return ((LiveOutcome.Done)
            desk.write(article, new Written(headline, body, true), Sitting.UNTOLD, carla))
        .entry();
  }

  private Locator entries() {
    return page.locator(".entry__headline");
  }

  @Test
  void what_is_new_changed_or_removed_comes_into_the_open_page() {
    long one = write("The water is at the wall");
    assertThat(entries().first()).hasText("The water is at the wall");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 new entry");
    assertThat(page.locator(".key-events a").first()).containsText("The water is at the wall");

    desk.rewrite(
        article,
        one,
        1,
        new Written("The water is over the wall", "", true),
        Sitting.UNTOLD,
        carla);
    assertThat(entries().first()).hasText("The water is over the wall");
    assertThat(page.locator(".entry").first()).containsText("updated");

    desk.remove(article, one, carla);
    assertThat(entries().first()).hasText("Before 6");
    desk.putBack(article, one, carla);
    assertThat(entries().first()).hasText("The water is over the wall");

    desk.end(article, carla);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)).first())
        .hasText("As it happened");
    assertThat(page.locator(".article__head .live-mark")).hasCount(0);
    assertThat(complaints).isEmpty();
  }

  @Test
  void whoever_reads_further_down_is_told_and_nothing_jumps() {
    page.locator(".entry").last().scrollIntoViewIfNeeded();
    double before = page.locator(".entry").last().boundingBox().y;
    write("First of two");
    write("Second of two");

    Locator button =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("2 new entries"));
    assertThat(button).isVisible();
    assertThat(entries().first()).hasText("Before 6");
    assertThat(page.locator(".entry").last().boundingBox().y).isEqualTo(before);
    assertThat(Axe.serious(page)).isEmpty();

    button.click();
    assertThat(entries().first()).hasText("Second of two");
    assertThat(page.locator(".entry").first()).isFocused();
    assertThat(button).isHidden();
    assertThat(complaints).isEmpty();
  }

  @Test
  void on_a_phone_the_first_entry_is_near_and_all_key_events_are_at_hand() {
    Locator sixth = page.locator(".key-events a", new Page.LocatorOptions().setHasText("Before 1"));
    Locator fold = page.getByText("Earlier key events");
    assertThat(sixth).isVisible();
    assertThat(fold).isHidden();

    page.setViewportSize(360, 740);
    assertThat(page.locator(".key-events a", new Page.LocatorOptions().setHasText("Before 2")))
        .isVisible();
    assertThat(sixth).isHidden();
    fold.click();
    assertThat(sixth).isVisible();
    assertThat(Axe.serious(page)).isEmpty();

    write("Before none");
    assertThat(entries().first()).hasText("Before none");
    assertThat(page.locator(".key-events a").first()).containsText("Before none");
    assertThat(sixth).isVisible();
    assertThat(page.locator(".article__foot")).hasCount(0);
    assertThat(complaints).isEmpty();
  }

  @Test
  void what_happened_while_there_was_no_network_is_fetched_once_there_is() {
    page.context().setOffline(true);
    write("Written meanwhile");
    page.context().setOffline(false);
    assertThat(entries().first())
        .hasText("Written meanwhile", new LocatorAssertions.HasTextOptions().setTimeout(20_000));
  }
}
