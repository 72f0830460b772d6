package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.wall.Access;

/// An article with all that a body may hold: what lies elsewhere waits to be asked for, and the
/// marker says where the wall stands.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedStories {
  private static final String FRAME = "https://www.youtube-nocookie.com/";
  private static final String HIDDEN = "https://player.vimeo.com/";
  private final long picture =
      RunningNewsroom.part(JdbcClient.class)
          .sql("SELECT min(id) FROM images WHERE alt <> ''")
          .query(Long.class)
          .single();
  private final String path = file(Access.REGISTERED);
  private final Browser browser = Chromium.browser();

  private String file(Access access) {
    String body =
        """
        <p>The harbour was quiet that morning.</p>
        <h2>What the camera saw</h2>
        <figure data-embed="https://www.youtube.com/watch?v=abcdefghijk"><figcaption>At dawn</figcaption></figure>
        <hr class="wall">
        <figure data-picture="%d" data-credit="A. Lind"><figcaption>A secret mooring</figcaption></figure>
        <h3>In numbers</h3>
        <table><thead><tr><th scope="col">Year</th><th scope="col">Boats</th></tr></thead>
        <tbody><tr><td>1902</td><td>Seventeen secret boats</td></tr></tbody></table>
        <h4>On film</h4>
        <figure data-embed="https://vimeo.com/76979871"></figure>
        <figure data-embed="https://nobody.example/secret"></figure>
        <p>The end of it.</p>
        """
            .formatted(picture);
    Filing filing =
        RunningNewsroom.part(Desk.class)
            .file(
                new Copy(
                    new Copy.Words("Everything a body may hold", "All of it.", "", body, "en"),
                    new Copy.Origin("", "Continental Wire", List.of()),
                    new Copy.Place("world", List.of(), access),
                    null,
                    new Copy.Timing.Now()));
    return ((Filing.Filed) filing).path();
  }

  @AfterAll
  void quit() {
    Chromium.closeWindows();
  }

  @Test
  void nothing_is_loaded_from_elsewhere_before_a_reader_asks() {
    List<String> asked = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (var context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setExtraHTTPHeaders(Map.of("X-Forwarded-For", Browsing.network())))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> {
        if (message.type().equals("error")) {
          complaints.add(message.text());
        }
      });
      page.onRequest(request -> {
        if (!request.url().startsWith(RunningNewsroom.address())) {
          asked.add(request.url());
        }
      });
      page.route(
          FRAME + "**",
          route ->
              route.fulfill(
                  new Route.FulfillOptions().setContentType("text/html").setBody("<p>A film</p>")));
      page.navigate(RunningNewsroom.address() + path);

      Locator figure =
          page.getByRole(AriaRole.FIGURE, new Page.GetByRoleOptions().setName("At dawn"));
      assertThat(figure.getByText("A video at YouTube")).isVisible();
      assertThat(asked).isEmpty();
      assertThat(serious(page)).isEmpty();

      figure
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show it here"))
          .click();
      assertThat(figure.frameLocator("iframe").getByText("A film")).isVisible();
      assertThat(asked).containsExactly(FRAME + "embed/abcdefghijk?autoplay=1");
      assertThat(complaints).isEmpty();
      assertThat(serious(page)).isEmpty();
    }
  }

  @Test
  void the_page_brings_their_style_along() {
    assertThat(new Browsing().get(path).html().select("style").html())
        .contains(".embed__place", ".prose__table", ".picture");
  }

  @Test
  void without_a_script_there_is_a_link() {
    var figure = new Browsing().get(path).html().expectFirst("figure.embed");

    assertThat(figure.select("a").attr("href"))
        .isEqualTo("https://www.youtube.com/watch?v=abcdefghijk");
    assertThat(figure.select("button[hidden]")).hasSize(1);
  }

  @Test
  void only_frames_that_the_page_waits_for_may_be_shown_on_it() {
    assertThat(policy(new Browsing().get(path)))
        .contains("frame-src https://www.youtube-nocookie.com")
        .doesNotContain("vimeo");
    assertThat(policy(Registering.pendingReader().get(path)))
        .contains("https://www.youtube-nocookie.com")
        .contains("https://player.vimeo.com");
    assertThat(policy(new Browsing().get("/world"))).doesNotContain("frame-src");
  }

  @Test
  void what_stands_behind_the_marker_stands_behind_the_wall() {
    Browsing.Page closed = new Browsing().get(path);
    assertThat(closed.body())
        .contains("What the camera saw")
        .doesNotContain("secret", "In numbers", HIDDEN, "76979871", "A. Lind");

    var whole = Registering.pendingReader().get(path).html();
    assertThat(whole.select(".article__walled .picture img").attr("alt")).isNotEmpty();
    assertThat(whole.select(".article__walled .picture__credit").text()).isEqualTo("A. Lind");
    assertThat(whole.select("#read-on").is("figure.picture")).isTrue();
    assertThat(whole.expectFirst(".prose__table tr:last-child td:last-child").text())
        .isEqualTo("Seventeen secret boats");
    assertThat(whole.select(".embed__place--link a").attr("href"))
        .isEqualTo("https://nobody.example/secret");
  }

  @Test
  void nu_finds_no_error_in_it() throws Exception {
    assertThat(
            Nu.errors(
                Map.of(
                    "closed", new Browsing().get(path).body(),
                    "whole", Registering.pendingReader().get(path).body())))
        .isEmpty();
  }

  private static String policy(Browsing.Page page) {
    return page.header("Content-Security-Policy");
  }

  private static List<String> serious(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(each -> List.of("serious", "critical").contains(each.getImpact()))
            .map(Rule::getId)
            .toList();
  }
}
