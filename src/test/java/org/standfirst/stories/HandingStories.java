package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.said;
import static org.standfirst.stories.Manuscripts.save;

import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.LockWaits;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.articles.work.Work;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Step;
import org.standfirst.articles.workflow.Workflow;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// An article goes from hand to hand.
class HandingStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);
  private final Browsing stranger = new Browsing();

  @Test
  void an_article_goes_from_hand_to_hand_with_notes() {
    String path = begin(greta.browser);
    Page opened = greta.browser.get(path);
    assertThat(opened.html().select(".editor__steps button[type=submit]").eachText())
        .containsExactly("Save", "Save and hand to an editor");
    assertThat(opened.html().select(".editor__checks a").eachAttr("href"))
        .contains("#headline", "#body", "#lead");
    Page handed =
        greta.browser.post(
            path + "/submission",
            form(
                opened,
                "headline",
                "From hand to hand",
                "body",
                "<p>x</p>",
                "note",
                "Please look"));
    assertThat(handed.header("location")).isEqualTo(path);
    assertThat(said(greta.browser, path)).isEqualTo("It waits for an editor.");
    release(path);

    String waiting = LIST + "?stage=SUBMITTED&person=" + greta.id.value();
    assertThat(carla.browser.get(waiting).html().select("tbody a").eachAttr("href"))
        .containsExactly(path);
    Page read = carla.browser.get(path);
    assertThat(read.html().select(".editor__note").text()).contains("Please look", "Ben Okafor");
    carla.browser.post(path + "/return", form(read, "note", "Who says so?"));
    release(path);
    assertThat(greta.browser.get(path).html().select(".editor__standing").text())
        .contains("In progress");
    assertThat(greta.browser.get(path).html().select(".editor__note").getFirst().text())
        .contains("Who says so?");

    assertThat(greta.browser.post(path + "/readiness", form(greta.browser.get(path))).status())
        .isEqualTo(403);
    greta.browser.post(path + "/submission", form(greta.browser.get(path)));
    release(path);
    carla.browser.post(path + "/readiness", form(carla.browser.get(path)));
    assertThat(carla.browser.post(path + "/readiness", form(carla.browser.get(path))).status())
        .isEqualTo(422);
    publish(carla.browser, path);
    assertThat(stranger.get(inPaper(carla.browser, path)).status()).isEqualTo(200);
    assertThat(carla.deeds())
        .containsSubsequence(
            "articles.deed.return", "articles.deed.readiness", "articles.deed.published");
    assertThat(greta.deeds()).contains("articles.deed.submission");
  }

  /// Whoever writes there has gone for a coffee.
  private static void release(String path) {
    RunningNewsroom.part(JdbcClient.class)
        .sql("DELETE FROM article_locks WHERE article = :id")
        .param("id", number(path))
        .update();
  }

  @Test
  void an_outsider_reads_by_a_signed_link_until_it_is_taken_back() {
    String path = begin(greta.browser);
    save(
        greta.browser,
        path,
        "headline",
        "In confidence",
        "body",
        "<p>One.</p><p>Quagmirelink.</p>");
    greta.browser.post(path + "/previews", form(greta.browser.get(path)));
    Document page = greta.browser.get(path).html();
    String link = page.select(".editor__preview a").attr("href");

    Page preview = stranger.get(link);
    assertThat(preview.html().select("h1").text()).isEqualTo("In confidence");
    assertThat(preview.html().text()).contains("Quagmirelink", "Not published.");
    assertThat(preview.header("cache-control")).contains("no-store");
    assertThat(preview.header("x-robots-tag")).isEqualTo("noindex, nofollow");
    assertThat(stranger.get(link.substring(0, link.length() - 1)).status()).isEqualTo(404);
    assertThat(stranger.get(link.replaceFirst("/previews/\\d+", "/previews/999999")).status())
        .isEqualTo(404);
    save(greta.browser, path, "body", "<p>One.</p><p>Changed since.</p>");
    assertThat(stranger.get(link).html().text()).contains("Changed since.");

    greta.browser.post(
        page.select("button[formaction$=/removal]").attr("formaction"),
        form(greta.browser.get(path)));
    assertThat(stranger.get(link).status()).isEqualTo(404);
  }

  @Test
  void a_step_waits_for_whoever_prints_the_article_and_neither_is_undone() throws Exception {
    String path = begin(carla.browser);
    save(carla.browser, path, "headline", "Handed on and printed", "body", "<p>x</p>");
    var article = new ArticleId(number(path));
    var editor = new Journalist(carla.id, Set.of(Role.EDITOR), "");
    Workflow workflow = RunningNewsroom.part(Workflow.class);
    JdbcClient sql = RunningNewsroom.part(JdbcClient.class);
    try (var other = Executors.newSingleThreadExecutor()) {
      var step = new ArrayList<Future<Workflow.Outcome>>();
      RunningNewsroom.part(TransactionTemplate.class)
          .executeWithoutResult(_ -> {
            RunningNewsroom.part(Desk.class).touch(article);
            step.add(other.submit(() -> workflow.take(Step.READINESS, article, editor)));
            await().until(() -> LockWaits.in(sql, "SELECT FROM articles"));
            RunningNewsroom.part(Work.class).settle(article, editor);
          });
      assertThat(step.getFirst().get()).isInstanceOf(Workflow.Outcome.NotFromHere.class);
    }
  }
}
