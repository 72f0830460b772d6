package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Staffing;

/// Codes in a real browser: typed, pasted, and back to the paragraph.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeBrowserStories {
  private final Post post = new Post(RunningNewsroom.part(JdbcClient.class));
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Browser browser = Chromium.browser();

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
    page.navigate(RunningNewsroom.address() + path);
    return page;
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  private static void follow(Page page, String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  @ParameterizedTest(name = "a code brings back to the paragraph, JavaScript: {0}")
  @ValueSource(booleans = {true, false})
  void a_reader_signs_in_by_a_code_and_is_back_at_the_paragraph(boolean javaScript) {
    String email = Registering.freshAddress();
    RunningNewsroom.part(Staffing.class)
        .enrol(
            new Staffing.Person(
                email, "Cody", "Reads", Registering.PASSWORD, Set.of(), false, false));
    Page page =
        open(
            MainJobStories.RUKLA, new Browser.NewContextOptions().setJavaScriptEnabled(javaScript));
    page.locator(".invitation a[href^='/sign-in']").click();
    follow(page, "Sign in by a code instead");
    page.getByLabel("E-mail address").fill(email);
    if (javaScript) {
      assertThat(Axe.serious(page)).isEmpty();
    }
    press(page, "Send me a code");
    page.waitForURL("**/sign-in/code/*");
    if (javaScript) {
      assertThat(Axe.serious(page)).isEmpty();
    }

    page.getByLabel("Code from the mail").fill("12");
    press(page, "Sign in");
    assertThat(page.getByRole(AriaRole.ALERT)).isFocused();
    page.getByLabel("Code from the mail").fill(post.awaited(email).code());
    page.keyboard().press("Enter");

    page.waitForURL("**" + MainJobStories.RUKLA + "#read-on");
    assertThat(page.getByText("Geoană").first()).isVisible();
    assertThat(page.locator("#read-on")).isInViewport();
    assertThat(complaints).isEmpty();
  }

  @Test
  void someone_who_has_just_registered_types_the_code_and_reads_on() {
    String email = Registering.freshAddress();
    Page page = open(MainJobStories.RUKLA, new Browser.NewContextOptions());
    page.context()
        .request()
        .post(
            RunningNewsroom.address() + "/register",
            RequestOptions.create()
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .setHeader("Sec-Fetch-Site", "same-origin")
                .setMaxRedirects(0)
                .setData(form(email)));
    page.reload();
    follow(page, "Type the code from it");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Confirm your address");
    assertThat(Axe.serious(page)).isEmpty();
    page.getByLabel("Code from the mail").fill(post.last(email).code());
    press(page, "Confirm my address");
    follow(page, "Read on where you were");

    page.waitForURL("**" + MainJobStories.RUKLA + "#read-on");
    assertThat(page.locator("#read-on")).isInViewport();
    assertThat(page.getByText("We have sent you a mail")).not().isVisible();
    assertThat(complaints).isEmpty();
  }

  private static String form(String email) {
    String[] fields = Registering.fields(email, MainJobStories.RUKLA);
    var form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(i == 0 ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return form.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void no_page_of_an_address_is_wider_than_the_screen(int width) {
    String email = Registering.freshAddress();
    RunningNewsroom.part(Staffing.class)
        .enrol(
            new Staffing.Person(
                email, "Mona", "Moves", Registering.PASSWORD, Set.of(), false, false));
    Page page =
        open(
            "/sign-in?returnTo=/account/address",
            new Browser.NewContextOptions().setViewportSize(width, 800));
    page.getByLabel("E-mail address").fill(email);
    page.locator("#password").fill(Registering.PASSWORD);
    press(page, "Sign in");
    page.waitForURL("**/account/address*");
    page.getByLabel("New e-mail address").fill("a-rather-long-name-of-a-mailbox." + email);
    press(page, "Send the mails");
    assertThat(page.getByRole(AriaRole.STATUS)).containsText("on their way");

    assertThat(Axe.serious(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    page.navigate(RunningNewsroom.address() + post.awaited(email).path("/addresses/undoing/"));
    assertThat(Axe.serious(page)).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    assertThat(complaints).isEmpty();
  }
}
