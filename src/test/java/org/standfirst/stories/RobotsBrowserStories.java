package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A third party's check in a real browser. The third party's own script is a stand-in that has the
/// parts of theirs that we call, and is loaded from their address.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RobotsBrowserStories {
  private static final String TURNSTILE =
      """
      window.turnstile = {
        render: (place, options) =>
          setTimeout(() => options.callback(`t-${options.sitekey}-${options.action}-${place.tagName}`)),
      };
      """;
  private static final String RECAPTCHA =
      """
      window.grecaptcha = {
        ready: (then) => setTimeout(then),
        execute: async (key, options) => `r-${key}-${options.action}`,
      };
      """;

  private final Browser browser = Chromium.browser();
  private final List<String> third = new ArrayList<>();

  @AfterAll
  void quit() {
    Chromium.closeWindows();
  }

  private Page open(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(
            options.setExtraHTTPHeaders(Map.of("X-Forwarded-For", Browsing.network())));
    third.clear();
    context.route(
        url -> !url.startsWith(PublishedNewsroom.address()),
        route -> answer(route, route.request().url()));
    Page page = context.newPage();
    page.navigate(PublishedNewsroom.address() + "/register");
    return page;
  }

  private void answer(Route route, String url) {
    third.add(url);
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/javascript")
            .setBody(url.contains("google") ? RECAPTCHA : TURNSTILE));
  }

  private static void fillAndSend(Page page, String email) {
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
        .fill(Registering.PASSWORD);
    page.getByLabel("First name").fill("Ben");
    page.getByLabel("Last name").fill("Okafor");
    page.getByLabel("Day", new Page.GetByLabelOptions().setExact(true)).fill("1");
    page.getByLabel("Month", new Page.GetByLabelOptions().setExact(true)).fill("3");
    page.getByLabel("Year", new Page.GetByLabelOptions().setExact(true)).fill("1975");
    page.locator("form[data-proof] button[type=submit]").click();
    page.waitForURL(url -> !url.contains("/register"));
  }

  @Test
  void turnstile_is_asked_once_somebody_fills_in_the_form() {
    PublishedNewsroom.TURNSTILE.expect(
        "t-site-1-account-DIV",
        """
        {"success": true, "hostname": "paper.example", "action": "account"}
        """);
    Page page = open(new Browser.NewContextOptions());
    assertThat(third).as("who only looks asks nobody").isEmpty();

    fillAndSend(page, "turnstile@readers.example");

    assertThat(third)
        .containsExactly("https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit");
    assertThat(PublishedNewsroom.TURNSTILE.asked())
        .contains("secret=hush&response=t-site-1-account-DIV");
  }

  @Test
  void recaptcha_is_asked_when_the_form_is_sent() {
    // this newsroom lets in Turnstile: for once the page's policy is set aside
    Page page = open(new Browser.NewContextOptions().setBypassCSP(true));
    page.route(
        "**/register/challenge",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(
                        """
                        {"check": "recaptcha", "siteKey": "site-2", "action": "account"}
                        """)));

    fillAndSend(page, "recaptcha@readers.example");

    assertThat(third).containsExactly("https://www.google.com/recaptcha/api.js?render=site-2");
    assertThat(PublishedNewsroom.TURNSTILE.asked())
        .contains("secret=hush&response=r-site-2-account");
  }

  @Test
  void who_keeps_the_third_party_out_registers_all_the_same() {
    Page page = open(new Browser.NewContextOptions());
    page.route("https://challenges.cloudflare.com/**", Route::abort);

    fillAndSend(page, "blocking@readers.example");

    assertThat(page.url()).doesNotContain("/register");
  }
}
