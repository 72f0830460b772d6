package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.standfirst.readers.Staffing;

/// The account page in a real browser: its looks at every width, and its forms without JavaScript.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountBrowserStories {
  private static final String PASSWORD = "Lamp7x-light";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final Browser browser = Chromium.browser();

  @AfterAll
  void quit() {
    Chromium.closeWindows();
  }

  private Page signedIn(Browser.NewContextOptions options) {
    String email = "looks" + NUMBER.incrementAndGet() + "@a-rather-long-domain.readers.example";
    RunningNewsroom.part(Staffing.class)
        .enrol(
            new Staffing.Person(
                email,
                "Maximiliana Konstantina",
                "Featherstonehaugh-Šimkutė",
                PASSWORD,
                Set.of(),
                true,
                false));
    BrowserContext context =
        browser.newContext(
            options.setExtraHTTPHeaders(Map.of("X-Forwarded-For", Browsing.network())));
    Page page = context.newPage();
    page.navigate(RunningNewsroom.address() + "/sign-in?returnTo=%2Faccount");
    page.locator("#email").fill(email);
    page.locator("#password").fill(PASSWORD);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in").setExact(true))
        .click();
    page.waitForURL("**/account");
    return page;
  }

  private static Locator button(Page page, String part, String name) {
    return page.locator("#" + part)
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  @ParameterizedTest(name = "{0} px, {1}")
  @CsvSource({"320,LIGHT", "768,DARK", "1280,LIGHT", "1680,DARK"})
  void axe_finds_nothing_serious_and_nothing_is_wider_than_the_screen(
      int width, ColorScheme scheme) {
    Page page =
        signedIn(
            new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
    button(page, "history", "Remember what I read").click();
    button(page, "letters", "Save my choices").click();

    page.context()
        .addCookies(
            List.of(
                new Cookie("standfirst-notice", "readers.account.saved.profile")
                    .setUrl(RunningNewsroom.address())));
    for (String path : List.of("/account", "/account/history", "/legal/terms/1")) {
      page.navigate(RunningNewsroom.address() + path);
      assertThat(Axe.serious(page)).as(path).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(width);
    }
    page.context().close();
  }

  @Test
  void forms_on_it_work_without_scripts_and_say_what_was_done_where_one_looks() {
    Page page =
        signedIn(
            new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 740));

    page.locator("#firstName").fill("<b>");
    button(page, "name", "Save my name").click();
    assertThat(page.locator("#problems")).isVisible();
    assertThat(page.locator("#lastName")).hasValue("Featherstonehaugh-Šimkutė");

    page.locator("#firstName").fill("Maxi");
    button(page, "name", "Save my name").click();
    assertThat(page.getByRole(AriaRole.STATUS)).isInViewport();

    page.locator("#newPassword").fill("Quay18street");
    button(page, "password", "Save the new password").click();
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("Your new password is saved");
    assertThat(page.locator("#password-title")).isInViewport();

    button(page, "leaving", "Delete my account").click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText("You are signed out");
    page.context().close();
  }
}
