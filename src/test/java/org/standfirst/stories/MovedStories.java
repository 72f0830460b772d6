package org.standfirst.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.publication.DueArticles;
import org.standfirst.readers.Role;

/// An article moves on while somebody has it open.
class MovedStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  @RegisterExtension static final Windows windows = new Windows();

  private final Someone carla = Someone.waived(Role.EDITOR);

  private String scheduled(String headline) {
    String path = begin(carla.browser);
    String due = "2099-01-01T12:00";
    String body = "<p>One.</p><p>Two.</p><p>Three.</p>";
    assertThat(
            step(carla.browser, path, "/schedule", "headline", headline, "body", body, "due", due)
                .status())
        .isEqualTo(303);
    return path;
  }

  private void comesDue(String path) {
    RunningNewsroom.part(JdbcClient.class)
        .sql("UPDATE working_copies SET due_at = now() WHERE article = :article")
        .param("article", number(path))
        .update();
    RunningNewsroom.part(DueArticles.class).publish();
    await().atMost(PATIENCE).until(() -> !inPaper(carla.browser, path).isEmpty());
  }

  @Test
  void what_was_published_by_itself_is_saved_on_from_the_page_that_was_open() {
    String path = scheduled("Open at its moment");
    Document open = carla.browser.get(path).html();
    comesDue(path);

    var saved = carla.browser.post(path, form(open, "headline", "Open after its moment"));

    assertThat(saved.status()).isEqualTo(303);
    assertThat(carla.browser.get(path).html().select("#headline").val())
        .isEqualTo("Open after its moment");
    assertThat(carla.browser.get(path).html().select(".editor__standing").text())
        .startsWith("Published");
  }

  @Test
  void what_was_typed_meanwhile_is_a_draft_that_nobody_stands_against() {
    String path = scheduled("Typed at its moment");
    Document open = carla.browser.get(path).html();
    carla.browser.post(path + "/draft", form(open, "headline", "Typed on"));
    comesDue(path);

    Document page = carla.browser.get(path).html();

    assertThat(page.select("#headline").val()).isEqualTo("Typed on");
    assertThat(page.select(".changes")).isEmpty();
  }

  @Test
  void the_open_page_says_so() {
    String path = scheduled("Watched at its moment");
    Page page = windows.of(carla, new Browser.NewContextOptions()).newPage();
    page.clock().install();
    page.navigate(RunningNewsroom.address() + path);
    page.locator("#body-words").waitFor();
    assertThat(page.locator(".editor__standing")).containsText("Scheduled");
    comesDue(path);

    page.waitForResponse("**/lock", () -> page.clock().runFor(21_000));

    assertThat(page.locator(".editor__standing")).containsText("Published");
    assertThat(page.locator(".editor__standing")).not().containsText("Scheduled");
    assertThat(page.locator(".notice[role=status]")).containsText("It has moved on");
    assertThat(page.getByText("It will be published by itself")).hasCount(0);

    page.waitForResponse("**/lock", () -> page.clock().runFor(21_000));
    assertThat(page.locator(".notice[role=status]")).hasCount(1);
    page.getByText("Show the page as it is now").click();
    assertThat(page.locator(".editor__more")).containsText("Unpublish");
  }

  @Test
  void whoever_writes_is_shown_no_markup() {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", "Emphasis", "body", "<p>One word.</p>");
    Document open = carla.browser.get(path).html();
    save(carla.browser, path, "body", "<p>One <em>word</em>.</p>");

    var stale = carla.browser.post(path, form(open, "body", "<p><strong>One</strong> word.</p>"));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.html().select(".changes").text())
        .contains("The words are the same")
        .doesNotContain("<");
  }
}
