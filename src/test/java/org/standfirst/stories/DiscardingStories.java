package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.publication.DueArticles;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// What never was in the paper can be thrown away, and brought back.
class DiscardingStories {
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);

  private static List<String> listed(Someone who) {
    return who.browser
        .get(LIST + "?person=" + who.id.value())
        .html()
        .select("tbody th a")
        .eachAttr("href");
  }

  private static Page discard(Someone who, String path) {
    return step(who.browser, path, "/discarding");
  }

  @Test
  void a_draft_is_thrown_away_and_brought_back() {
    String first = begin(greta.browser);
    String second = begin(greta.browser);

    String list = discard(greta, second).header("location");

    assertThat(listed(greta)).containsExactly(first);
    Document page = greta.browser.get(list).html();
    assertThat(page.select("#discarded").text()).startsWith("It is discarded.");
    assertThat(page.select(".tabs a").eachText()).contains("All 1", "In progress 1");
    assertThat(greta.browser.get(second).html().select("button[formaction$=/discarding]"))
        .isEmpty();

    Page back = greta.browser.post(page.select("#discarded form").attr("action"));

    assertThat(back.header("location")).isEqualTo(second);
    assertThat(listed(greta)).containsExactly(second, first);
    assertThat(greta.browser.get(list).html().select("#discarded")).isEmpty();
    assertThat(greta.deeds()).endsWith("articles.deed.discarded", "articles.deed.brought-back");
  }

  @Test
  void what_was_typed_by_then_is_there_again_once_it_is_brought_back() {
    String path = begin(greta.browser);
    save(greta.browser, path, "headline", "As it was saved");
    step(greta.browser, path, "/discarding", "headline", "As it was typed");
    greta.browser.post(path + "/discarding/undo");

    Document page = greta.browser.get(path).html();
    assertThat(page.select("#headline").val()).isEqualTo("As it was typed");
    assertThat(page.select(".editor__draft")).hasSize(1);
    assertThat(page.select("h1").text()).isEqualTo("As it was typed");
    assertThat(greta.browser.get(path + "/revisions").html().select("tbody tr").text())
        .doesNotContain("As it was typed");
  }

  @Test
  void whoever_writes_on_has_it_back() {
    String path = begin(greta.browser);
    discard(greta, path);
    assertThat(listed(greta)).isEmpty();

    save(greta.browser, path, "headline", "Wanted after all");

    assertThat(listed(greta)).containsExactly(path);
    String search = LIST + "?q=wanted&person=" + greta.id.value();
    assertThat(greta.browser.get(search).html().select("tbody th a")).hasSize(1);
  }

  @Test
  void what_is_thrown_away_goes_out_neither_by_link_nor_by_itself() {
    String path = begin(carla.browser);
    step(carla.browser, path, "/previews", "headline", "Not to go out", "body", "<p>One.</p>");
    String link = carla.browser.get(path).html().select(".editor__preview a").attr("href");
    step(carla.browser, path, "/schedule", "due", "2099-01-01T12:00");

    discard(carla, path);
    RunningNewsroom.part(JdbcClient.class)
        .sql("UPDATE working_copies SET due_at = now() WHERE article = :article AND due_at > now()")
        .param("article", number(path))
        .update();
    RunningNewsroom.part(DueArticles.class).publish();

    assertThat(new Browsing().get(link).status()).isEqualTo(404);
    assertThat(inPaper(carla.browser, path)).isEmpty();
  }

  @Test
  void it_is_for_its_writer_and_for_editors_and_for_nothing_that_was_in_the_paper() {
    String theirs = begin(carla.browser);
    assertThat(greta.browser.post(theirs + "/discarding").status()).isEqualTo(403);
    assertThat(greta.browser.post(theirs + "/discarding/undo").status()).isEqualTo(403);
    String hers = begin(greta.browser);
    assertThat(carla.browser.post(hers + "/discarding").header("location"))
        .as("while she writes")
        .isEqualTo(hers);
    assertThat(listed(greta)).containsExactly(hers);

    publish(carla.browser, theirs, "headline", "Once in the paper", "body", "<p>One.</p>");
    step(carla.browser, theirs, "/publication/withdrawal");
    assertThat(carla.browser.get(theirs).html().select("button[formaction$=/discarding]"))
        .isEmpty();
    assertThat(carla.browser.post(theirs + "/discarding").status()).isEqualTo(409);
  }
}
