package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.standfirst.readers.Staffing;

/// Signing in by a provider in a real browser, which enforces what forms, cookies and policies say.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProviderBrowserStories {
  private static final String ARTICLE = MainJobStories.RUKLA;
  private final Browser browser = Chromium.browser();
  private final List<String> complaints = new ArrayList<>();

  @AfterAll
  void quit() {
    Chromium.closeWindows();
  }

  private Page open(String path, boolean javaScript) {
    complaints.clear();
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(javaScript)
                .setViewportSize(390, 844));
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")
          && message.location().startsWith(ProviderNewsroom.address())) {
        complaints.add(message.text());
      }
    });
    page.navigate(ProviderNewsroom.address() + path);
    return page;
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void fillTheRest(Page page) {
    field(page, "Day").fill("9");
    field(page, "Month").fill("2");
    field(page, "Year").fill("1980");
    press(page, "Create my account");
  }

  private static void signInAtHarbour(Page page, String name) {
    page.waitForURL(ProviderNewsroom.REAL.issuer() + "/**");
    page.getByPlaceholder("Username").fill(name);
    page.getByPlaceholder("Password").fill(RealProvider.PASSWORD);
    press(page, "Sign in");
  }

  private void seemsRight(Page page) {
    assertThat(Axe.serious(page)).as(page.url()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
    assertThat(complaints).isEmpty();
  }

  @ParameterizedTest(name = "JavaScript: {0}")
  @ValueSource(booleans = {true, false})
  void a_stranger_goes_from_the_wall_to_the_provider_and_back_to_the_paragraph(boolean javaScript) {
    String name = "nora-" + javaScript;
    ProviderNewsroom.REAL.knows(name, name + "@harbour.example", "Nora", "Quist");
    Page page = open(ARTICLE, javaScript);

    press(page, "Continue with Harbour");
    signInAtHarbour(page, name);
    page.waitForURL("**/sign-in/newcomer");
    assertThat(field(page, "First name")).hasValue("Nora");
    if (javaScript) {
      seemsRight(page);
      page.screenshot(shot("newcomer"));
    }
    fillTheRest(page);

    page.waitForURL("**" + ARTICLE + "#read-on");
    assertThat(page.getByText("Geoană").first()).isVisible();
    assertThat(page.locator("#read-on")).isInViewport();

    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setDomain("localhost"));
    page.navigate(ProviderNewsroom.address() + "/sign-in?returnTo=" + ARTICLE);
    if (javaScript) {
      seemsRight(page);
      page.screenshot(shot("sign-in"));
    }
    press(page, "Continue with Harbour");
    page.waitForURL("**" + ARTICLE + "#read-on");
    assertThat(complaints).isEmpty();
    page.context().close();
  }

  private static Page.ScreenshotOptions shot(String name) {
    return new Page.ScreenshotOptions()
        .setFullPage(true)
        .setPath(Path.of("target", "provider-" + name + ".png"));
  }

  @Test
  void a_provider_that_answers_by_a_form_from_its_own_site_is_understood() {
    ProviderNewsroom.POSTING.says(
        "sub", "browser-1", "email", "mia-posting@harbour.example", "email_verified", "true");
    Page page = open("/sign-in?returnTo=" + ARTICLE, true);

    press(page, "Continue with posting");
    press(page, "Let me in");
    page.waitForURL("**/sign-in/newcomer");
    assertThat(field(page, "Last name")).hasValue("Berg");
    fillTheRest(page);

    page.waitForURL("**" + ARTICLE + "#read-on");
    page.context().close();
  }

  @Test
  void whoever_has_an_account_signs_in_to_it_once_and_links() {
    String email = "olaf@harbour.example";
    ProviderNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(email, "Olaf", "Dahl", "Lamp7x-light", Set.of(), false, false));
    ProviderNewsroom.REAL.knows("olaf", email, "Olaf", "Dahl");
    Page page = open("/sign-in?returnTo=" + ARTICLE, true);

    press(page, "Continue with Harbour");
    signInAtHarbour(page, "olaf");
    page.waitForURL("**/sign-in/newcomer");
    seemsRight(page);
    page.screenshot(shot("known"));
    page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign in").setExact(true))
        .click();
    page.getByLabel("E-mail address").fill(email);
    field(page, "Password").fill("Lamp7x-light");
    press(page, "Sign in");
    page.waitForURL("**/sign-in/newcomer*");
    seemsRight(page);
    page.screenshot(shot("linking"));
    press(page, "Link Harbour");

    page.waitForURL("**" + ARTICLE + "#read-on");
    page.context().close();
  }

  @Test
  void a_provider_that_is_down_leaves_a_kind_page() {
    Page page = open("/sign-in", true);
    press(page, "Continue with absent");

    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("absent can’t be reached just now");
    page.screenshot(shot("unreachable"));
    complaints.removeIf(each -> each.contains("503"));
    seemsRight(page);
    page.context().close();
  }
}
