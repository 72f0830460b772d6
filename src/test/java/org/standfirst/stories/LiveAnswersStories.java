package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.wall.Access;

/// A page of live coverage that stays open while it is answered by what stands between, by a node
/// that hasn't heard yet, or by none: it makes nothing of what it isn't told, and asks again.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveAnswersStories {
  private static final String UPDATES = "**/live/*/*-*";
  private static final String LINES = "**/live/*/changes?*";
  private static final int THE_SLOWEST_MILLIS = 41_000;
  @RegisterExtension final Windows windows = new Windows();
  private Page page;

  @BeforeEach
  void window() {
    page = windows.page();
  }

  /// What the next who ask there are answered once; then it is as it was.
  private void answer(String where, Route.FulfillOptions answer) {
    page.route(where, route -> route.fulfill(answer), new Page.RouteOptions().setTimes(1));
  }

  private static Route.FulfillOptions saying(int status) {
    return new Route.FulfillOptions().setStatus(status).setContentType("text/html").setBody("-");
  }

  private Locator headline() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private Locator newest() {
    return page.locator(".entry__headline").first();
  }

  @Test
  void another_s_404_takes_no_words_away_and_the_page_asks_again() {
    Covered live = Covered.live("In the paper", Access.OPEN);
    page.clock().install();
    live.openIn(page);
    answer(UPDATES, saying(404));
    page.waitForResponse(UPDATES, () -> live.write("Meanwhile"));
    assertThat(headline()).hasText("In the paper");
    page.clock().runFor(THE_SLOWEST_MILLIS);
    assertThat(newest()).hasText("Meanwhile");
  }

  @Test
  void where_a_change_is_not_known_the_page_says_so_and_asks_again() {
    Covered live = Covered.live("Brought back", Access.OPEN);
    page.clock().install();
    live.openIn(page);
    answer(UPDATES, saying(409));
    page.waitForResponse(UPDATES, () -> live.write("Meanwhile"));
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("not kept up to date any more");
    page.clock().runFor(THE_SLOWEST_MILLIS);
    assertThat(newest()).hasText("Meanwhile");
  }

  @Test
  void a_copy_from_before_it_was_killed_does_not_keep_its_words_in_the_page() {
    Covered live = Covered.live("Wrong all along", Access.OPEN);
    String before = new Browsing().get(live.update(1, 1)).body();
    live.openIn(page);
    answer(UPDATES, saying(200).setBody(before));
    live.articles().kill(live.id(), "Wire", "It was wrong.");
    assertThat(headline())
        .hasText(
            "This article is no longer in the paper",
            new LocatorAssertions.HasTextOptions().setTimeout(10_000));
  }

  @Test
  void a_page_that_was_told_of_an_end_too_soon_goes_on_listening() {
    Covered live = Covered.live("It goes on", Access.OPEN);
    answer(
        LINES,
        new Route.FulfillOptions()
            .setContentType("text/event-stream")
            .setBody("event: over\ndata: 1\n\n"));
    page.waitForResponse(UPDATES, () -> live.openIn(page));
    live.write("It goes on indeed");
    assertThat(newest()).hasText("It goes on indeed");
  }

  @Test
  void whoever_comes_back_to_a_page_that_has_no_line_waits_for_nothing() {
    Covered live = Covered.live("Crowded", Access.OPEN);
    page.route(LINES, route -> route.fulfill(saying(503)));
    live.openIn(page);
    live.write("Written meanwhile");
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))");
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
    assertThat(newest()).hasText("Written meanwhile");
  }
}
