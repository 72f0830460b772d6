package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.form;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.moment;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.said;
import static org.standfirst.stories.Manuscripts.save;
import static org.standfirst.stories.Manuscripts.step;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Desk;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;

/// From a blank page into the paper, as the newsroom does it, and out again.
class PublicationStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Someone greta = Someone.waived(Role.REPORTER);
  private final Browsing stranger = new Browsing();

  /// Every node hears of a change within a second.
  private void awaitPage(String address, String words) {
    await().atMost(PATIENCE).until(() -> stranger.get(address).body().contains(words));
  }

  private String published(String headline) {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", headline, "body", "<p>One.</p><p>Two.</p>");
    return path;
  }

  @Test
  void an_article_goes_from_a_blank_page_into_the_paper_and_is_changed_there() {
    String path = begin(carla.browser);
    assertThat(carla.browser.get(LIST).html().select("tbody tr").getFirst().text())
        .contains("No headline yet", "In progress");

    Page saved =
        save(
            carla.browser,
            path,
            "headline",
            "The lantern festival is back",
            "standfirst",
            "After three years of dark quays.",
            "body",
            "<p>Lanterns line the quay again.</p><p>Five thousand came.</p>",
            "name0",
            "Greta Oyelaran",
            "name1",
            "Tom Guest",
            "section",
            "culture",
            "topics",
            "Harbour, Festivals",
            "access",
            "open",
            "searchTitle",
            "Lantern festival 2026");
    assertThat(saved.header("location")).isEqualTo(path);
    assertThat(said(carla.browser, path)).isEqualTo("Saved.");
    assertThat(said(carla.browser, path)).as("said once").isEmpty();
    assertThat(stranger.get("/culture/the-lantern-festival-is-back").status()).isEqualTo(404);

    assertThat(publish(carla.browser, path).header("location")).isEqualTo(path);
    assertThat(said(carla.browser, path)).isEqualTo("It is in the paper.");

    String address = inPaper(carla.browser, path);
    assertThat(address).isEqualTo("/culture/the-lantern-festival-is-back");
    Document article = stranger.get(address).html();
    assertThat(article.select("h1").text()).isEqualTo("The lantern festival is back");
    assertThat(article.title()).startsWith("Lantern festival 2026");
    assertThat(article.select(".byline").text()).contains("Greta Oyelaran", "Tom Guest");
    assertThat(article.select("a[rel=author]")).hasSize(1);
    assertThat(article.text()).contains("Five thousand came.");
    awaitPage("/culture", "The lantern festival is back");
    awaitPage("/topics/festivals", "The lantern festival is back");

    save(carla.browser, path, "headline", "The lantern festival glows again");
    assertThat(stranger.get(address).body()).doesNotContain("glows again");
    assertThat(carla.browser.get(LIST).html().select("tbody tr").getFirst().text())
        .contains("Published", "with unpublished changes · In progress");

    publish(carla.browser, path);
    awaitPage(address, "The lantern festival glows again");
    assertThat(carla.deeds()).contains("articles.deed.published", "articles.deed.updated");
  }

  @Test
  void an_address_that_changes_leads_on_from_the_old_one_and_nobody_else_gets_it() {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", "An early slug", "body", "<p>One.</p><p>Two.</p>");
    String before = inPaper(carla.browser, path);

    publish(carla.browser, path, "slug", "a-later-slug", "section", "business");

    assertThat(inPaper(carla.browser, path)).isEqualTo("/business/a-later-slug");
    await().atMost(PATIENCE).until(() -> stranger.get(before).status() == 301);
    Page moved = stranger.get(before);
    assertThat(moved.header("location")).isEqualTo("/business/a-later-slug");

    step(carla.browser, path, "/publication/withdrawal");
    assertThat(stranger.get(before).status()).as("it leads nowhere now").isEqualTo(404);
    publish(carla.browser, path, "headline", "An early slug once more");
    assertThat(stranger.get(before).status()).isEqualTo(301);

    String other = begin(carla.browser);
    Page refused =
        publish(
            carla.browser,
            other,
            "headline",
            "Another",
            "body",
            "<p>x</p>",
            "slug",
            "an-early-slug");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#slug");
    assertThat(refused.html().select("#headline").val()).isEqualTo("Another");

    publish(carla.browser, path, "slug", "an-early-slug");
    assertThat(stranger.get("/business/a-later-slug").header("location"))
        .isEqualTo("/business/an-early-slug");
  }

  @Test
  void what_is_in_the_paper_already_can_be_changed_as_well() {
    long id = numberOf("the-night-ferry-is-back-after-eleven-years");
    String path = LIST + "/" + id;
    Page page = carla.browser.get(path);
    assertThat(page.html().select("#body").text()).contains("<p>");
    assertThat(page.html().select("#name0").val()).isNotEmpty();

    publish(carla.browser, path, "kicker", "Night ferries");

    String address = inPaper(carla.browser, path);
    awaitPage(address, "Night ferries");
    Document article = stranger.get(address).html();
    assertThat(article.select(".kicker__more").text()).isEqualTo("Night ferries");
    assertThat(article.select("a[rel=author]")).isNotEmpty();
    assertThat(carla.browser.get(path).html().select("#kicker").val()).isEqualTo("Night ferries");
  }

  private static long numberOf(String slug) {
    return RunningNewsroom.part(JdbcClient.class)
        .sql("SELECT id FROM articles WHERE slug = :slug")
        .param("slug", slug)
        .query(Long.class)
        .single();
  }

  @Test
  void a_correction_says_what_was_wrong_and_an_update_says_nothing() {
    String path = published("Harbour wall is nine metres long");
    String address = inPaper(carla.browser, path);
    publish(carla.browser, path, "kicker", "Harbour");
    assertThat(stranger.get(address).html().select(".corrected")).isEmpty();

    assertThat(correct(path, "").html().select("#problems a").attr("href"))
        .isEqualTo("#correction");
    assertThat(correct(path, "The wall is ninety metres long, not nine.").header("location"))
        .isEqualTo(path);
    assertThat(said(carla.browser, path)).isEqualTo("It is corrected in the paper.");

    awaitPage(address, "ninety metres long");
    Document article = stranger.get(address).html();
    assertThat(article.select(".corrected").text()).contains("ninety metres long, not nine.");
    assertThat(article.select(".article__dates").text()).contains("Updated", "Corrected");
    assertThat(article.select("script[type=application/ld+json]").html())
        .contains("CorrectionComment", "ninety metres long");
    awaitPage("/corrections", "ninety metres long");
    Document all = stranger.get("/corrections").html();
    assertThat(all.select(".corrections__line:contains(ninety) a").attr("href")).isEqualTo(address);
    carla.browser.post(path + "/publication/withdrawal", form(carla.browser.get(path)));
    await()
        .atMost(PATIENCE)
        .until(() -> !stranger.get("/corrections").body().contains("ninety metres"));
  }

  private Page correct(String path, String words) {
    return step(carla.browser, path, "/correction", "correction", words);
  }

  @Test
  void what_is_unpublished_comes_back_and_what_is_taken_down_is_gone() {
    String path = published("Here today");
    String address = inPaper(carla.browser, path);
    assertThat(stranger.get(address).status()).isEqualTo(200);

    carla.browser.post(path + "/publication/withdrawal", form(carla.browser.get(path)));
    await().atMost(PATIENCE).until(() -> stranger.get(address).status() == 404);
    assertThat(carla.browser.get(path).html().select(".editor__standing").text())
        .contains("Unpublished");
    publish(carla.browser, path);
    assertThat(stranger.get(address).status()).isEqualTo(200);

    carla.browser.post(path + "/takedown", form(carla.browser.get(path)));
    await().atMost(PATIENCE).until(() -> stranger.get(address).status() == 410);
    assertThat(carla.browser.post(path + "/takedown", form(carla.browser.get(path))).status())
        .isEqualTo(422);
    assertThat(carla.deeds()).contains("articles.deed.unpublished", "articles.deed.taken-down");
  }

  private Page schedule(String path, String... filled) {
    return step(carla.browser, path, "/schedule", filled);
  }

  @Test
  void what_an_agency_has_killed_is_published_only_once_an_editor_says_so() {
    String path = published("Killed by its agency");
    String address = inPaper(carla.browser, path);
    save(carla.browser, path, "headline", "Killed, and still being written");
    RunningNewsroom.part(Desk.class)
        .kill(new ArticleId(number(path)), "Continental Wire", "The police deny it.");
    await().atMost(PATIENCE).until(() -> stranger.get(address).status() == 410);

    Page refused = publish(carla.browser, path);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a").attr("href")).isEqualTo("#kill");
    assertThat(refused.html().select("#kill").text())
        .contains("Continental Wire has killed this article", "The police deny it.");
    assertThat(schedule(path, "due", moment(Duration.ofHours(1))).status()).isEqualTo(422);
    assertThat(step(greta.browser, path, "/kill/overruling").status()).isEqualTo(403);
    assertThat(stranger.get(address).status()).isEqualTo(410);

    assertThat(overrule(path, refused).status()).isEqualTo(303);
    assertThat(said(carla.browser, path)).isEqualTo("It may be published again.");
    assertThat(carla.browser.get(path).html().select("#kill")).isEmpty();
    publish(carla.browser, path);
    awaitPage(address, "Killed, and still being written");
    assertThat(carla.deeds()).contains("articles.deed.kill-overruled");
  }

  /// Presses the button that stands below a kill.
  private Page overrule(String path, Page seen) {
    String kill = seen.html().select("#kill [name=kill]").attr("value");
    return step(carla.browser, path, "/kill/overruling", "kill", kill);
  }

  @Test
  void a_kill_that_came_in_while_the_editor_looked_is_not_overruled_with_the_one_before() {
    String path = published("Killed twice");
    Desk desk = RunningNewsroom.part(Desk.class);
    desk.kill(new ArticleId(number(path)), "Continental Wire", "A wrong name.");
    Page seen = carla.browser.get(path);
    desk.kill(new ArticleId(number(path)), "Continental Wire", "A court forbids it.");

    Page asked = overrule(path, seen);
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.html().select("#problems a").attr("href")).isEqualTo("#kill");
    assertThat(asked.html().select("#kill").text()).contains("A court forbids it.");
    assertThat(publish(carla.browser, path).status()).isEqualTo(422);
    assertThat(carla.deeds()).doesNotContain("articles.deed.kill-overruled");

    assertThat(overrule(path, asked).status()).isEqualTo(303);
    assertThat(publish(carla.browser, path).status()).isEqualTo(303);
  }
}
