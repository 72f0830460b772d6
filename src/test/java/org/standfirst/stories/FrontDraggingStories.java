package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;

/// What stands in a place of a front is dragged to another, by mouse and by finger.
class FrontDraggingStories {
  private static final String CULTURE = "/newsroom/fronts/section-culture";
  @RegisterExtension static final Windows WINDOWS = new Windows();
  private static final Filing.Filed PILOTS = FrontStories.file("Harbour pilots are dragged along");
  private static final Filing.Filed KEEPERS = FrontStories.file("Lighthouse keepers make room");
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone emil = Someone.waived(Role.EDITOR);
  private final List<String> complaints = new ArrayList<>();

  FrontDraggingStories() {
    put("top-1", PILOTS);
    put("top-3", KEEPERS);
  }

  @AfterEach
  void clear() {
    FrontStories.clear();
  }

  @AfterAll
  static void withdraw() {
    RunningNewsroom.part(Desk.class).withdraw(PILOTS.id());
    RunningNewsroom.part(Desk.class).withdraw(KEEPERS.id());
  }

  private void put(String slot, Filing.Filed article) {
    String version = emil.browser.get(CULTURE).html().select("[name=version]").attr("value");
    String number = Long.toString(article.id().value());
    String path = CULTURE + "/slots/" + slot;
    assertThat(emil.browser.post(path, "version", version, "article", number).status())
        .isEqualTo(303);
  }

  private Page open(Browser.NewContextOptions options) {
    Page page = WINDOWS.of(carla, options).newPage();
    page.onPageError(complaints::add);
    page.navigate(RunningNewsroom.address() + CULTURE);
    assertThat(page.locator("#top-1 .story")).containsText("Harbour pilots");
    return page;
  }

  private static void drag(Page page, String from, String to) {
    BoundingBox start = page.locator(from).boundingBox();
    page.mouse().move(start.x + 20, start.y + 20);
    page.mouse().down();
    page.mouse().move(start.x + 30, start.y + 30);
    BoundingBox goal = page.locator(to).boundingBox();
    page.mouse()
        .move(
            goal.x + 40,
            goal.y + goal.height / 2,
            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
    assertThat(page.locator(".slot__ghost")).hasCount(1);
    page.mouse().up();
  }

  private static void standsAt(Page page, String slot, String words) {
    assertThat(page.locator(slot + " .story")).containsText(words);
  }

  @Test
  void two_articles_change_places_and_the_page_is_not_left() {
    Page page = open(new Browser.NewContextOptions());
    page.evaluate("window.stays = true");
    drag(page, "#top-1 .story", "#top-3");

    standsAt(page, "#top-3", "Harbour pilots");
    standsAt(page, "#top-1", "Lighthouse keepers");
    assertThat(page.locator(".slot__ghost")).hasCount(0);
    assertThat(page.locator("#top-3 .slot__how")).hasText("By hand");

    drag(page, "#top-3 .slot__handle", "#top-2");
    standsAt(page, "#top-2", "Harbour pilots");
    assertThat((Boolean) page.evaluate("window.stays")).isTrue();
    page.reload();
    standsAt(page, "#top-2", "Harbour pilots");
    assertThat(Axe.serious(page)).isEmpty();
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_finger_drags_by_the_handle_and_elsewhere_moves_the_page() {
    Page page =
        open(
            new Browser.NewContextOptions()
                .setHasTouch(true)
                .setIsMobile(true)
                .setViewportSize(360, 760));
    CDPSession finger = page.context().newCDPSession(page);
    BoundingBox handle = page.locator("#top-1 .slot__handle").boundingBox();
    double x = handle.x + handle.width / 2;
    double y = handle.y + handle.height / 2;
    BoundingBox goal = page.locator("#top-2 .slot__place").boundingBox();
    touch(finger, "touchStart", x, y);
    touch(finger, "touchMove", x, y + 20);
    touch(finger, "touchMove", x, goal.y + 10);
    assertThat(page.locator("#top-2.slot--target")).hasCount(1);
    touch(finger, "touchEnd", x, goal.y + 10);
    standsAt(page, "#top-2", "Harbour pilots");

    BoundingBox story = page.locator("#top-2 .story").boundingBox();
    touch(finger, "touchStart", story.x + 20, story.y + 10);
    touch(finger, "touchMove", story.x + 20, story.y - 60);
    assertThat(page.locator(".slot__ghost")).hasCount(0);
    touch(finger, "touchEnd", story.x + 20, story.y - 60);
    standsAt(page, "#top-2", "Harbour pilots");
  }

  private static void touch(CDPSession finger, String type, double x, double y) {
    var points = new JsonArray();
    if (!type.equals("touchEnd")) {
      var point = new JsonObject();
      point.addProperty("x", x);
      point.addProperty("y", y);
      points.add(point);
    }
    var event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    finger.send("Input.dispatchTouchEvent", event);
  }

  @Test
  void where_somebody_was_quicker_it_goes_back_and_the_front_stands_as_it_is_now() {
    Page page = open(new Browser.NewContextOptions());
    put("top-2", KEEPERS);
    drag(page, "#top-1 .story", "#top-3");

    assertThat(page.locator("#problems")).containsText("Somebody has changed this front meanwhile");
    assertThat(page.locator("#problems")).isFocused();
    standsAt(page, "#top-1", "Harbour pilots");
    standsAt(page, "#top-2", "Lighthouse keepers");
    assertThat(page.locator(".slot__ghost")).hasCount(0);

    drag(page, "#top-1 .story", "#top-2");
    standsAt(page, "#top-2", "Harbour pilots");
    assertThat(page.locator("#problems")).hasCount(0);
  }

  @Test
  void a_move_that_does_not_arrive_goes_back_and_says_why_and_nothing_moves_by_itself() {
    Page page = open(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    Locator trouble = page.locator(".arrangement__trouble [data-why]:visible");
    page.evaluate(
        "() => { const animate = Element.prototype.animate; window.moved = 0;"
            + " Element.prototype.animate = function (...all) { window.moved++; return animate.apply(this, all); } }");
    page.route("**/exchange", Route::abort);
    drag(page, "#top-1 .story", "#top-3");
    assertThat(trouble).containsText("It went back: the move didn’t arrive.");
    standsAt(page, "#top-1", "Harbour pilots");
    assertThat(page.locator(".slot__ghost")).hasCount(0);
    assertThat((Integer) page.evaluate("window.moved")).isZero();

    page.unroute("**/exchange");
    page.context().clearCookies();
    drag(page, "#top-1 .story", "#top-3");
    assertThat(trouble).containsText("you are signed out");
    assertThat(trouble.getByRole(AriaRole.LINK)).hasAttribute("target", "_blank");
    standsAt(page, "#top-1", "Harbour pilots");
  }

  @Test
  void whoever_may_not_arrange_any_more_is_not_sent_to_sign_in() {
    Page page = open(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.route("**/exchange", route -> route.fulfill(new Route.FulfillOptions().setStatus(403)));
    drag(page, "#top-1 .story", "#top-3");
    Locator trouble = page.locator(".arrangement__trouble [data-why]:visible");
    assertThat(trouble).containsText("the move can’t be made");
    standsAt(page, "#top-1", "Harbour pilots");
  }

  @Test
  void a_move_that_is_not_answered_in_time_shows_the_front_as_it_stands() {
    Page page = open(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.evaluate(
        "() => { const timeout = AbortSignal.timeout.bind(AbortSignal); let first = true;"
            + " AbortSignal.timeout = (time) => { const wait = first ? 1500 : time; first = false;"
            + " return timeout(wait); } }");
    page.route("**/exchange", route -> route.fetch());
    drag(page, "#top-1 .story", "#top-3");

    Locator trouble = page.locator(".arrangement__trouble [data-why]:visible");
    assertThat(trouble).containsText("The move wasn’t answered in time");
    standsAt(page, "#top-3", "Harbour pilots");
    standsAt(page, "#top-1", "Lighthouse keepers");
    assertThat(page.locator(".slot__ghost")).hasCount(0);

    page.unroute("**/exchange");
    drag(page, "#top-3 .story", "#top-1");
    standsAt(page, "#top-1", "Harbour pilots");
    assertThat(trouble).hasCount(0);
  }

  @Test
  void escape_and_a_drop_beside_the_places_change_nothing() {
    Page page = open(new Browser.NewContextOptions());
    page.onRequest(request -> {
      if (request.url().endsWith("/exchange")) {
        complaints.add(request.url());
      }
    });
    BoundingBox start = page.locator("#top-1 .story").boundingBox();
    page.mouse().move(start.x + 20, start.y + 20);
    page.mouse().down();
    page.mouse().move(start.x + 20, start.y + 200);
    assertThat(page.locator(".slot__ghost")).hasCount(1);
    page.keyboard().press("Escape");
    assertThat(page.locator(".slot__ghost")).hasCount(0);
    page.mouse().up();

    drag(page, "#top-1 .story", "h1");
    assertThat(page.locator(".slot__ghost")).hasCount(0);
    standsAt(page, "#top-1", "Harbour pilots");
    assertThat(complaints).isEmpty();
  }
}
