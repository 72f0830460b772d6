package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.wall.Access;

/// The newsroom and the second factor, in a real browser.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomLooksStories {
  private final Browser browser = Chromium.browser();
  private final Someone elena = Someone.waived(Role.ADMINISTRATOR);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone ada = Someone.waived(Role.AUDIENCE_EDITOR);
  private final Someone anna = Someone.with();
  private final Someone stale = Someone.with();

  @BeforeAll
  void launch() {
    anna.signIn("/");
    stale.signIn("/");
    stale.aQuarterOfAnHourPasses();
  }

  @AfterAll
  void quit() {
    Chromium.closeWindows();
  }

  /// Each page with whom it is shown to.
  private Map<String, Browsing> pages() {
    var waiting = Someone.with();
    waiting.signIn("/");
    var page = waiting.browser.get("/account/second-factor");
    waiting.switchOn(Authenticator.readFrom(page.html()), page);
    var halfway = new Browsing();
    waiting.signIn(halfway, "/");
    Map<String, Browsing> all = new LinkedHashMap<>();
    all.put("/newsroom", elena.browser);
    elena.browser.cookies().put("standfirst-notice", "readers.staff.saved.roles");
    all.put("/newsroom/staff", elena.browser);
    all.put("/newsroom/staff/appointments", elena.browser);
    all.put("/newsroom/staff/" + anna.id.value(), elena.browser);
    all.put("/newsroom/api-keys", elena.browser);
    all.put("/newsroom/api-keys/new", elena.browser);
    all.put("/newsroom/webhooks", elena.browser);
    all.put("/newsroom/webhooks/new", elena.browser);
    all.put(WebhookStories.made(elena), elena.browser);
    all.putAll(NewsletterReturnStories.pages());
    all.put("/newsroom/audit", elena.browser);
    all.put("/newsroom/audit?person=0&until=2000-01-01", elena.browser);
    String newsletter = IssueForms.newsletter(ada.browser);
    String issue = IssueForms.begin(ada.browser, newsletter);
    for (String kind : List.of("heading", "words", "image", "divider", "button")) {
      IssueForms.step(ada.browser, issue, "/blocks", "kind", kind);
    }
    all.put("/newsroom/newsletters", ada.browser);
    all.put("/newsroom/newsletters/new", ada.browser);
    all.put(newsletter, ada.browser);
    all.put(newsletter + "/settings", ada.browser);
    all.put(newsletter + "/rhythm", ada.browser);
    all.put(issue, ada.browser);
    all.put(issue + "/stories", ada.browser);
    all.put(issue + "/preview", ada.browser);
    all.put(issue + "/sending", ada.browser);
    all.put("/newsroom/media", carla.browser);
    all.put("/newsroom/media?q=no-such-word", carla.browser);
    all.put("/newsroom/media/1", carla.browser);
    all.put("/newsroom/desk", anna.browser);
    all.put("/newsroom/articles", carla.browser);
    all.put("/newsroom/articles?stage=TAKEN_DOWN&section=city", carla.browser);
    String article = carla.browser.post("/newsroom/articles").header("location");
    carla.browser.cookies().put("standfirst-notice", "articles.work.said.saved");
    all.put(article, carla.browser);
    all.put(killed(), carla.browser);
    all.put(article + "/revisions", carla.browser);
    carla.browser.post(
        article, "version", "1", "live", "1", "section", "world", "headline", "Words", "note", "x");
    all.put(article + "/changes?from=1&to=2", carla.browser);
    String live = article + "/live";
    carla.browser.post(live);
    carla.browser.post(live + "/entries", "headline", "An entry", "keyEvent", "true");
    carla.browser.post(live + "/entries/draft", "headline", "Half an entry");
    all.put(live, carla.browser);
    all.put(carla.browser.get(live).html().select("th a").attr("href"), carla.browser);
    String other = carla.browser.post("/newsroom/articles").header("location");
    all.put(other + "/live", carla.browser);
    all.put(
        carla
            .browser
            .get("/newsroom/articles?stage=PUBLISHED")
            .html()
            .select("tbody a")
            .attr("href"),
        carla.browser);
    all.put("/newsroom/fronts", carla.browser);
    all.put("/newsroom/fronts/front-page?at=top-2&did=up", carla.browser);
    all.put("/newsroom/fronts/section-world/slots/top-1?q=harbour", carla.browser);
    all.put("/newsroom/fronts/section-world/slots/top-1?q=zzzz", carla.browser);
    String numbered = "/newsroom/fronts/section-world/slots/top-1/articles/";
    all.put(numbered + numberAt("/newsroom/fronts/section-world/slots/top-1"), carla.browser);
    all.put("/newsroom/fronts/section-world/launches", carla.browser);
    all.put("/newsroom/fronts/front-page/preview", carla.browser);
    all.put("/newsroom/fronts/section-world/preview", carla.browser);
    all.put("/account/second-factor?returnTo=/", anna.browser);
    all.put("/account/second-factor", waiting.browser);
    all.put("/account/proof?returnTo=/account", stale.browser);
    all.put("/sign-in/second-factor?returnTo=/world", halfway);
    return all;
  }

  /// Where an article is written that its agency has taken back.
  private static String killed() {
    var copy =
        new Copy(
            new Copy.Words("Taken back by its agency", "", "", "<p>One.</p>", "en-GB"),
            new Copy.Origin("", "Continental Wire", List.of()),
            new Copy.Place("world", List.of(), Access.OPEN),
            null,
            new Copy.Timing.Draft());
    Desk desk = RunningNewsroom.part(Desk.class);
    ArticleId filed = ((Filing.Filed) desk.file(copy)).id();
    desk.kill(filed, "Continental Wire", "Withdrawn.");
    return Manuscripts.LIST + "/" + filed.value();
  }

  /// The number of the first article that may be placed there.
  private String numberAt(String path) {
    return carla.browser.get(path).html().select("[name=article]").attr("value");
  }

  /// A window of theirs.
  private Page window(Browsing who) {
    BrowserContext context = browser.newContext();
    who.cookies()
        .forEach((name, value) ->
            context.addCookies(List.of(new Cookie(name, value).setUrl(RunningNewsroom.address()))));
    return context.newPage();
  }

  @Test
  void axe_finds_nothing_serious_and_no_page_is_wider_than_the_screen() {
    IdentityHashMap<Browsing, Page> windows = new IdentityHashMap<>();
    pages()
        .forEach((path, who) -> {
          Page page = windows.computeIfAbsent(who, this::window);
          page.navigate(RunningNewsroom.address() + path);
          looks(page, path, ColorScheme.LIGHT, 1280);
          looks(page, path, ColorScheme.DARK, 320);
        });
    windows.values().forEach(each -> each.context().close());
  }

  private static void looks(Page page, String path, ColorScheme scheme, int width) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.setViewportSize(width, 800);
    assertThat(Axe.serious(page)).as(path + " " + scheme).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth"))
        .as(path + " at " + width)
        .isEqualTo(width);
  }

  @Test
  void nu_finds_no_error_in_any_of_them() throws Exception {
    Map<String, String> bodies = new LinkedHashMap<>();
    pages().forEach((path, who) -> bodies.put(path, who.get(path).body()));
    var someone = Someone.with();
    someone.signIn("/");
    var offer = someone.browser.get("/account/second-factor");
    bodies.put("the codes", someone.switchOn(Authenticator.readFrom(offer.html()), offer).body());
    bodies.put(
        "a refused code",
        someone.browser.post("/sign-in/second-factor", "code", "x", "returnTo", "/").body());
    bodies.put(
        "a refused recovery code",
        someone.browser.post("/sign-in/second-factor", "recovery", "x", "returnTo", "/").body());
    String article = carla.browser.post("/newsroom/articles").header("location");
    bodies.put("a refused article", carla.browser.post(article, "lead", "x").body());
    bodies.put("a stale article", carla.browser.post(article, "section", "world").body());
    String front = "/newsroom/fronts/section-world";
    String look = front + "/slots/top-1/articles/" + numberAt(front + "/slots/top-1");
    bodies.put("a stale front", carla.browser.post(front + "/launches", "version", "99").body());
    bodies.put("a refused look", carla.browser.post(look, "picture", "x").body());
    bodies.put("pictures", carla.browser.post(look + "/pictures", "words", "").body());
    bodies.put(
        "refused words",
        carla.browser.post("/newsroom/media/1/words", "focusX", "x", "focusY", "101").body());
    bodies.put(
        "a refused picture",
        carla.browser.upload("/newsroom/media", Map.of("a.svg", new byte[] {'<'})).body());
    bodies.put(
        "refused roles", elena.browser.post("/newsroom/staff/appointments", "email", "x").body());

    assertThat(Nu.errors(bodies)).isEmpty();
  }

  @Test
  void an_editor_sets_the_second_factor_up_and_comes_in_by_it_without_scripts() {
    var editor = Someone.with(Role.EDITOR);
    List<String> complaints = new ArrayList<>();
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", Browsing.network())));
    Page page = context.newPage();
    page.onRequest(request -> {
      if (!request.url().startsWith(RunningNewsroom.address())) {
        complaints.add(request.url());
      }
    });
    page.navigate(RunningNewsroom.address() + "/newsroom");
    signIn(page, editor);
    var authenticator =
        Authenticator.of(
            page.locator(".second-factor__secret").textContent().replaceAll("\\s", ""));
    page.getByLabel("Code from your authenticator").fill(authenticator.code());
    press(page, "Switch the second factor on");
    assertThat(page.locator(".second-factor__codes li").count()).isEqualTo(10);
    page.getByText("I have kept them, go on").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Newsroom");
    press(page, "Sign out");

    editor.timePasses();
    page.navigate(RunningNewsroom.address() + "/newsroom");
    signIn(page, editor);
    page.getByLabel("Code from your authenticator").fill(authenticator.code());
    press(page, "Go on");
    assertThat(page.locator("h1").textContent()).isEqualTo("Newsroom");
    assertThat(complaints).isEmpty();
    context.close();
  }

  private static void signIn(Page page, Someone someone) {
    page.getByLabel("E-mail address").fill(someone.email);
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(Someone.PASSWORD);
    press(page, "Sign in");
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
