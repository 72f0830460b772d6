package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Staffing;

/// Passkeys in a real browser, with Chromium's virtual authenticator for a finger.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyBrowserStories {
  private static final String PASSWORD = "Lamp7x-light";
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Browser browser = Chromium.browser();

  /// A browser's page with an authenticator beside it.
  private record Desk(Page page, CDPSession devices, String authenticator) {
    void set(String what, boolean value) {
      JsonObject parameters = parameters();
      parameters.addProperty(what.equals("UserVerified") ? "isUserVerified" : "enabled", value);
      devices.send("WebAuthn.set" + what, parameters);
    }

    int passkeys() {
      return devices
          .send("WebAuthn.getCredentials", parameters())
          .getAsJsonArray("credentials")
          .size();
    }

    private JsonObject parameters() {
      var parameters = new JsonObject();
      parameters.addProperty("authenticatorId", authenticator);
      return parameters;
    }
  }

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

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(
            options.setExtraHTTPHeaders(Map.of("X-Forwarded-For", Browsing.network())));
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().matches(".*(403|422).*")) {
        complaints.add(message.text());
      }
    });
    page.onPageError(complaints::add);
    return page;
  }

  private Desk desk() {
    Page page = page(new Browser.NewContextOptions());
    CDPSession devices = page.context().newCDPSession(page);
    devices.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var parameters = new JsonObject();
    parameters.add("options", options);
    String authenticator =
        devices
            .send("WebAuthn.addVirtualAuthenticator", parameters)
            .get("authenticatorId")
            .getAsString();
    return new Desk(page, devices, authenticator);
  }

  private static String enrol() {
    String email = "finger" + NUMBER.incrementAndGet() + "@readers.example";
    RunningNewsroom.part(Staffing.class)
        .enrol(new Staffing.Person(email, "Anna", "Reads", PASSWORD, Set.of(), false, false));
    return email;
  }

  private static void go(Page page, String path) {
    page.navigate(RunningNewsroom.address() + path);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void follow(Page page, String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
  }

  private static void signIn(Page page, String email) {
    page.getByLabel("E-mail address").fill(email);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
    press(page, "Sign in");
  }

  private static void atTheParagraph(Page page) {
    page.waitForURL("**" + MainJobStories.RUKLA + "#read-on");
    assertThat(page.getByText("Geoană").first()).isVisible();
    assertThat(page.locator("#read-on")).isInViewport();
  }

  @Test
  void a_passkey_is_made_used_at_the_wall_and_removed() {
    Desk desk = desk();
    Page page = desk.page();
    String email = enrol();
    go(page, MainJobStories.RUKLA);
    follow(page, "Sign in and read on");
    signIn(page, email);

    page.waitForURL("**/account/passkeys/offer?**");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Sign in faster next time");
    nothingSerious(page);
    press(page, "Not now");
    atTheParagraph(page);

    go(page, "/account/passkeys");
    assertThat(page.getByLabel("What to call the new one")).hasValue("Chrome on Linux");
    page.getByLabel("What to call the new one").fill("Kitchen tablet");
    press(page, "Add a passkey");
    page.waitForURL("**/account#passkeys");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is yours");
    assertThat(desk.passkeys()).isOne();

    signOut(page);
    go(page, MainJobStories.RUKLA);
    follow(page, "Sign in and read on");
    usePasskey(page);
    atTheParagraph(page);

    go(page, "/account/passkeys");
    assertThat(page.getByText("Kitchen tablet").first()).isVisible();
    nothingSerious(page);
    follow(page, "Remove Kitchen tablet");
    nothingSerious(page);
    press(page, "Remove the passkey");
    page.waitForURL("**/account#passkeys");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is removed");

    signOut(page);
    go(page, "/sign-in");
    usePasskey(page);
    assertThat(page.getByRole(AriaRole.ALERT)).not().isEmpty();
    go(page, "/account");
    page.waitForURL("**/sign-in?returnTo=%2Faccount");
    assertThat(complaints).isEmpty();
  }

  /// The browser may have filled it in by itself before the button is there to be pressed.
  private static void usePasskey(Page page) {
    try {
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use a passkey"))
          .click(new Locator.ClickOptions().setTimeout(5_000));
    } catch (TimeoutError e) {
      if (page.url().contains("/sign-in")) {
        throw e;
      }
    }
  }

  private static void signOut(Page page) {
    go(page, "/account");
    press(page, "Sign out");
    page.waitForURL(RunningNewsroom.address() + "/");
  }

  @Test
  void the_offer_is_taken_on_the_way_to_the_article() {
    Desk desk = desk();
    Page page = desk.page();
    String email = enrol();
    go(page, "/sign-in?returnTo=" + MainJobStories.RUKLA);
    signIn(page, email);
    page.waitForURL("**/account/passkeys/offer?**");
    press(page, "Make a passkey");

    atTheParagraph(page);
    assertThat(desk.passkeys()).isOne();
    assertThat(complaints).isEmpty();
  }

  @Test
  void whoever_cancels_is_told_so_kindly() {
    Desk desk = desk();
    Page page = desk.page();
    String email = enrol();
    go(page, "/sign-in?returnTo=/account");
    signIn(page, email);
    page.waitForURL("**/account/passkeys/offer?**");
    desk.set("UserVerified", false);
    press(page, "Make a passkey");

    assertThat(page.getByRole(AriaRole.ALERT)).containsText("Nothing was done");
    assertThat(desk.passkeys()).isZero();
    desk.set("UserVerified", true);
    press(page, "Make a passkey");
    page.waitForURL("**/account");
    go(page, "/account/passkeys");
    press(page, "Add a passkey");
    assertThat(page.getByRole(AriaRole.ALERT))
        .containsText("has a passkey for your account already");
    assertThat(complaints).isEmpty();
  }

  @Test
  void a_stale_session_is_sent_to_prove_itself_first() {
    Desk desk = desk();
    Page page = desk.page();
    String email = enrol();
    go(page, "/sign-in?returnTo=/account");
    signIn(page, email);
    page.waitForURL("**/account/passkeys/offer?**");
    age(email);
    go(page, "/account/passkeys");
    press(page, "Add a passkey");

    page.waitForURL("**/account/proof?returnTo=%2Faccount%2Fpasskeys");
    assertThat(desk.passkeys()).isZero();
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(PASSWORD);
    page.locator("form[action='/account/proof/password'] button[type=submit]").click();
    page.waitForURL("**/account/passkeys");
    press(page, "Add a passkey");
    page.waitForURL("**/account#passkeys");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is yours");

    age(email);
    go(page, "/account/passkeys");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove")).first().click();
    page.waitForURL("**/account/proof?returnTo=**");
    nothingSerious(page);
    press(page, "Use a passkey");
    page.waitForURL("**/removal");
    press(page, "Remove the passkey");
    page.waitForURL("**/account#passkeys");
    assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("is removed");
  }

  private static void age(String email) {
    RunningNewsroom.part(JdbcClient.class)
        .sql(
            """
            UPDATE sessions SET proved_at = proved_at - interval '11 minutes'
            WHERE reader = (SELECT id FROM readers WHERE email = :email)
            """)
        .param("email", email)
        .update();
  }

  @Test
  void without_scripts_there_is_nothing_to_press_but_the_way_on() {
    Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    go(page, "/sign-in?returnTo=" + MainJobStories.RUKLA);
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use a passkey")))
        .isHidden();
    signIn(page, enrol());
    atTheParagraph(page);
    go(page, "/account/passkeys");
    assertThat(page.getByText("this page needs JavaScript")).isVisible();
    go(page, "/account/passkeys/offer?returnTo=" + MainJobStories.RUKLA);
    nothingButTheWayOn(page);
    follow(page, "Go on");
    atTheParagraph(page);
  }

  private static void nothingButTheWayOn(Page page) {
    assertThat(page.locator("main button:visible")).hasCount(0);
    assertThat(page.locator("main a:visible")).hasCount(1);
  }

  @Test
  void under_a_number_for_a_name_passkeys_are_hidden_and_it_is_said_why() {
    Page page = page(new Browser.NewContextOptions());
    String numbered = RunningNewsroom.address().replace("localhost", "127.0.0.1");
    page.navigate(numbered + "/sign-in?returnTo=/account/passkeys");
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use a passkey")))
        .isHidden();
    signIn(page, enrol());

    page.waitForURL("**/account/passkeys");
    assertThat(page.getByText("Passkeys work at http://localhost").first()).isVisible();
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a passkey")))
        .isHidden();
  }

  private static void nothingSerious(Page page) {
    assertThat(Axe.serious(page)).as(page.url()).isEmpty();
  }
}
