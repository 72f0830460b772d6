package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.readers.Role;

/// Whatever breaks on our side, what was typed isn't taken away, and nothing is half done.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnkeptStories {
  private static final String BREAKING = "The words that break the database.";
  private final Someone carla = Someone.waived(Role.EDITOR);
  @RegisterExtension final Windows windows = new Windows();

  private static void sql(String statement) {
    RunningNewsroom.part(JdbcClient.class).sql(statement).update();
  }

  @BeforeEach
  void corrections_can_break() {
    sql(
        """
        CREATE OR REPLACE FUNCTION break_correction() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'broken' USING DETAIL = NEW.words; END $$
        """);
    sql(
        """
        CREATE TRIGGER broken BEFORE INSERT ON corrections FOR EACH ROW
        WHEN (NEW.words = '%s') EXECUTE FUNCTION break_correction()
        """
            .formatted(BREAKING));
  }

  @AfterEach
  void nothing_breaks_any_more() {
    sql("DROP TRIGGER broken ON corrections");
    sql("DROP FUNCTION break_correction()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headline",
        "standfirst",
        "kicker",
        "body",
        "credit",
        "topics",
        "searchTitle",
        "socialTitle",
        "leadCaption",
        "leadCredit",
        "note",
        "language",
        "name0"
      })
  void characters_that_no_text_may_hold_are_left_out(String field) {
    String path = begin(carla.browser);
    String[] typed = form(carla.browser.get(path), "headline", "Kept", field, "e\u0000n\u0001");

    assertThat(carla.browser.post(path + "/draft", typed).status()).isEqualTo(200);
    assertThat(carla.browser.post(path, typed).status()).isEqualTo(303);
    assertThat(carla.browser.get(path).body()).contains("en").doesNotContain("\u0001");
  }

  @Test
  void a_correction_and_a_search_may_hold_them_too() {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", "Tide", "body", "<p>High at six.</p>");

    assertThat(step(carla.browser, path, "/correction", "correction", "At\u0000 six").status())
        .isEqualTo(303);
    assertThat(carla.browser.get(inPaper(carla.browser, path)).body()).contains("At six");
    assertThat(carla.browser.get(Manuscripts.LIST + "?q=tide%00").status()).isLessThan(500);
  }

  @Test
  void a_step_that_breaks_saves_nothing_and_gives_all_that_was_sent_back() {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", "As it was", "body", "<p>High at six.</p>");

    Browsing.Page broken =
        step(
            carla.browser,
            path,
            "/correction",
            "headline",
            "As it was typed",
            "note",
            "A note\nin two lines",
            "correction",
            BREAKING);
    assertThat(broken.status()).isEqualTo(500);
    assertThat(headline(carla.browser.get(path).html())).isEqualTo("As it was");
    assertThat(
            carla.browser.get(path + "/revisions").html().select("tbody tr:not(.revisions__deed)"))
        .hasSize(2);
    assertThat(carla.browser.get(path).body()).doesNotContain("in two lines");

    Element again = broken.html().select("main form[method=post]").getFirst();
    assertThat(again.attr("action")).isEqualTo(path + "/correction");
    assertThat(again.select("textarea").text()).contains("As it was typed", "A note", BREAKING);
    nothing_breaks_any_more();
    assertThat(carla.browser.post(again.attr("action"), sent(again)).status()).isEqualTo(303);
    corrections_can_break();
    assertThat(headline(carla.browser.get(path).html())).isEqualTo("As it was typed");
    assertThat(carla.browser.get(path).body()).contains("A note\nin two lines");
  }

  private static String[] sent(Element form) {
    return form.select("input[type=hidden]").stream()
        .flatMap(each -> Stream.of(each.attr("name"), each.attr("value")))
        .toArray(String[]::new);
  }

  private static String headline(Document page) {
    return page.select("#headline").val();
  }

  @Test
  void what_the_database_says_of_an_error_quotes_nothing() {
    String path = begin(carla.browser);
    save(carla.browser, path, "headline", "Kept");
    assertThatThrownBy(() ->
            RunningNewsroom.part(JdbcClient.class)
                .sql(
                    "INSERT INTO corrections (article, words, corrected_at) VALUES (:id, :w, now())")
                .param("id", number(path))
                .param("w", BREAKING)
                .update())
        .hasStackTraceContaining("broken")
        .satisfies(e -> {
          var trace = new StringWriter();
          e.printStackTrace(new PrintWriter(trace));
          assertThat(trace.toString()).doesNotContain(BREAKING);
        });
  }

  @Test
  void what_is_refused_as_the_page_is_hidden_stays_on_it() {
    String path = begin(carla.browser);
    Page page = WritingPage.open(windows.page(carla), path);
    page.route("**/draft", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
    page.locator("#headline").fill("Refused");
    page.waitForResponse(
        "**/draft",
        () ->
            page.evaluate(
                """
                Object.defineProperty(document, "visibilityState", { value: "hidden" });
                document.dispatchEvent(new Event("visibilitychange"));
                """));

    page.locator(".newsroom__leave").click();

    assertThat(page.locator("#kept[role=alert]")).containsText("could not be taken in (error 500)");
    assertThat(page.locator("#headline")).hasValue("Refused");
  }

  @Test
  void a_draft_that_is_refused_is_told_apart_from_a_lost_connection() {
    String path = begin(carla.browser);
    Page page = windows.of(carla, new Browser.NewContextOptions()).newPage();
    page.clock().install();
    page.navigate(RunningNewsroom.address() + path);
    page.locator("#body-words").waitFor();
    var asked = new AtomicInteger();
    page.route(
        "**/draft",
        route -> {
          asked.incrementAndGet();
          route.fulfill(new Route.FulfillOptions().setStatus(500));
        });
    page.locator("#headline").fill("Refused");
    page.clock().runFor(5_000);
    assertThat(page.locator("#kept[role=alert]")).containsText("could not be taken in (error 500)");
    int once = asked.get();
    page.clock().runFor(30_000);
    assertThat(asked.get()).as("not again while nothing else is typed").isEqualTo(once);
    assertThat(page.locator("#kept[role=alert]")).containsText("could not be taken in (error 500)");

    page.unroute("**/draft");
    page.route("**/draft", route -> route.abort());
    page.locator("#headline").fill("Lost");
    page.clock().runFor(5_000);
    assertThat(page.locator("#kept[role=alert]")).containsText("no connection just now");
    page.unroute("**/draft");
    page.waitForResponse("**/draft", () -> page.clock().runFor(5_000));
    assertThat(page.locator("#kept")).containsText("Kept for you alone");
  }
}
