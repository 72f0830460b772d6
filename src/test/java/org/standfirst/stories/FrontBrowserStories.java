package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitors;

/// A front is arranged and launched, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontBrowserStories {
  private static final String FRONTS = "/newsroom/fronts";
  private static final int FAR = 150;
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Browser browser = Chromium.browser();

  @AfterAll
  void quit() {
    FrontStories.clear();
    Chromium.closeWindows();
  }

  /// What the keyboard is at, by its name.
  private static String focused(Page page) {
    return String.valueOf(
        page.evaluate(
            """
            (at => at.ariaLabel || (at.labels?.[0] ?? at).textContent.trim())(
              document.activeElement)
            """));
  }

  private static void goTo(Page page, String key, String name) {
    for (int i = 0; i < FAR && !focused(page).equals(name); i++) {
      page.keyboard().press(key);
    }
    assertThat(focused(page)).isEqualTo(name);
  }

  private static void press(Page page, String key, String name, String leadsTo) {
    goTo(page, key, name);
    page.keyboard().press("Enter");
    page.waitForURL(leadsTo);
  }

  @Test
  void a_front_is_arranged_and_launched_by_keyboard_alone() {
    Filing.Filed article = FrontStories.file("Harbour pilots by keyboard");
    BrowserContext context = browser.newContext();
    context.addCookies(
        List.of(
            new Cookie(
                    Visitors.SESSION_COOKIE,
                    carla.browser.cookies().getOrDefault(Visitors.SESSION_COOKIE, ""))
                .setUrl(RunningNewsroom.address())));
    Page page = context.newPage();
    page.navigate(RunningNewsroom.address() + FRONTS);

    press(page, "Tab", "Culture", "**/section-culture");
    press(page, "Tab", "Choose for Second 2", "**/slots/top-3");
    assertThat(page.getByLabel("Words from a headline")).isFocused();
    page.keyboard().type("harbour pilots keyboard");
    page.keyboard().press("Enter");
    page.waitForURL("**q=harbour**");
    press(page, "Tab", "Put here: Harbour pilots by keyboard", "**did=put");
    assertThat(page.locator("#top-3")).containsText("Harbour pilots by keyboard");

    press(page, "Shift+Tab", "Up: Harbour pilots by keyboard", "**at=top-2&did=up");
    assertThat(page.locator("#top-2 .slot__button:focus")).hasText("Up");
    page.keyboard().press("Enter");
    page.waitForURL("**at=top-1&did=up");
    assertThat(page.locator("#top-1 .slot__button:focus")).hasText("Down");
    assertThat(page.locator("#top-1")).containsText("Harbour pilots by keyboard");

    press(page, "Tab", "Edit: Harbour pilots by keyboard", "**/articles/" + article.id().value());
    goTo(page, "Tab", "Kicker");
    page.keyboard().type("Pilots");
    page.keyboard().press("Enter");
    page.waitForURL("**did=dressed");
    press(page, "Tab", "Launch", "**/section-culture");
    assertThat(page.getByRole(AriaRole.STATUS)).hasText("It is launched: readers see it now.");

    page.navigate(RunningNewsroom.address() + "/culture");
    assertThat(page.locator(".teaser--large .teaser__headline"))
        .hasText("Harbour pilots by keyboard");
    assertThat(page.locator(".teaser--large .kicker")).hasText("Pilots");
    context.close();
    RunningNewsroom.part(Desk.class).withdraw(article.id());
  }
}
