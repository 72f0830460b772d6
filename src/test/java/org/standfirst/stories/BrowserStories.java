package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The main job and the looks of every page, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStories {
  private final Browser browser = Chromium.browser();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @AfterEach
  void closeWindows() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    complaints.clear();
  }

  @AfterAll
  void quit() {
    Chromium.closeWindows();
  }

  private Page open(String path, Browser.NewContextOptions options) {
    Page page = window(options);
    page.navigate(RunningNewsroom.address() + path);
    return page;
  }

  private Page window(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(
            options.setExtraHTTPHeaders(Map.of("X-Forwarded-For", Browsing.network())));
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("422")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    page.onRequest(request -> {
      if (!request.url().startsWith(RunningNewsroom.address())) {
        complaints.add("asks a third party: " + request.url());
      }
    });
    return page;
  }

  @ParameterizedTest(name = "a stranger registers in place, JavaScript: {0}")
  @ValueSource(booleans = {true, false})
  void a_stranger_registers_in_place_and_reads_on(boolean javaScript) {
    Page page =
        open(
            MainJobStories.RUKLA, new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));

    page.getByLabel("E-mail address").fill(Registering.freshAddress());
    field(page, "Password").fill("nocapitals1");
    page.getByLabel("First name").fill("Anna");
    page.getByLabel("Last name").fill("Lind");
    field(page, "Day").fill("9");
    field(page, "Month").fill("2");
    field(page, "Year").fill("1980");
    press(page, "Create my account");

    assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    assertThat(page.getByLabel("First name")).hasValue("Anna");
    field(page, "Password").fill(Registering.PASSWORD);
    press(page, "Create my account");

    page.waitForURL("**" + MainJobStories.RUKLA + "#read-on");
    assertThat(page.getByText("Geoană").first()).isVisible();
    assertThat(page.locator("#read-on")).isInViewport();
    assertThat(complaints).isEmpty();
  }

  private static Locator field(Page page, String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  @Test
  void the_form_can_be_filled_in_and_sent_by_keyboard_alone() {
    Page page = open("/register", new Browser.NewContextOptions());
    page.getByLabel("E-mail address").focus();
    page.keyboard().type(Registering.freshAddress());
    tabTo(page, "password");
    page.keyboard().type(Registering.PASSWORD);
    tabTo(page, "firstName");
    page.keyboard().type("Ben");
    tabTo(page, "lastName");
    page.keyboard().type("Okafor");
    tabTo(page, "birthDay");
    page.keyboard().type("1");
    tabTo(page, "birthMonth");
    page.keyboard().type("3");
    tabTo(page, "birthYear");
    page.keyboard().type("1975");
    page.keyboard().press("Enter");

    // the form may wait up to ten seconds for its proof
    page.waitForURL(url -> !url.contains("/register"));
    assertThat(
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Account")).first())
        .isVisible();
    assertThat(complaints).isEmpty();
  }

  private static void tabTo(Page page, String field) {
    for (int i = 0; i < 6; i++) {
      page.keyboard().press("Tab");
      if (field.equals(page.evaluate("document.activeElement.name"))) {
        return;
      }
    }
    throw new AssertionError("The keyboard doesn't reach " + field);
  }

  @Test
  void axe_finds_nothing_serious_on_any_page_light_or_dark() {
    Page page = window(new Browser.NewContextOptions());
    for (String path : SitePages.forEveryone()) {
      page.navigate(RunningNewsroom.address() + path);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(Axe.serious(page)).as(path + " " + scheme).isEmpty();
      }
    }
  }

  @Test
  void no_page_is_wider_than_any_screen() {
    Page page = window(new Browser.NewContextOptions());
    for (String path : SitePages.forEveryone()) {
      page.navigate(RunningNewsroom.address() + path);
      for (int width : new int[] {1280, 768, 360, 320}) {
        page.setViewportSize(width, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as(path + " at " + width)
            .isEqualTo(width);
      }
    }
  }

  @Test
  void an_article_is_light_and_asks_no_one_else() {
    List<Integer> bytes = new ArrayList<>();
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844));
    contexts.add(context);
    Page page = context.newPage();
    page.onRequestFinished(request ->
        bytes.add(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
    page.navigate(RunningNewsroom.address() + "/city/the-night-ferry-is-back-after-eleven-years");
    page.waitForLoadState();

    assertThat(bytes).hasSizeLessThanOrEqualTo(7);
    assertThat(bytes.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(120_000);
  }
}
