package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.LIST;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.save;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.readers.Role;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;
import tools.jackson.databind.JsonNode;

/// Who is said to have done what on an article.
class BylineStories {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private final Someone carla = Someone.waived(Role.EDITOR);
  private final Browsing stranger = new Browsing();

  /// Every node hears of a change within a second.
  private void awaitPage(String address, String words) {
    await().atMost(PATIENCE).until(() -> stranger.get(address).body().contains(words));
  }

  @Test
  void a_byline_says_who_did_what() {
    String path = begin(carla.browser);
    String[] written = {
      "headline",
      "A byline of many",
      "body",
      "<p>One.</p>",
      "section",
      "culture",
      "did0",
      "by",
      "name0",
      "Greta Oyelaran",
      "did1",
      "by",
      "name1",
      "Tom Guest",
      "did2",
      "photographs",
      "name2",
      "Petra Novak of the Quay",
      "page2",
      "yes",
      "did3",
      "translation",
      "name3",
      "Uma <Guest>",
      "did4",
      "photographs",
      "name4",
      "Greta Oyelaran"
    };
    publish(carla.browser, path, written);

    String address = inPaper(carla.browser, path);
    Document article = stranger.get(address).html();
    assertThat(article.select(".byline").text())
        .contains("Greta Oyelaran", "Tom Guest", "Translated by Uma <Guest>");
    assertThat(article.select(".byline__more").getFirst().text())
        .startsWith("Photographs by Petra Novak of the Quay");
    assertThat(article.select(".byline__more a").eachAttr("href"))
        .containsExactly("/authors/petra-novak-of-the-quay", "/authors/greta-oyelaran");
    JsonNode data =
        Program.JSON.readTree(article.select("script[type=application/ld+json]").getFirst().data());
    assertThat(data.get("author").valueStream().map(each -> each.get("name").asString()))
        .containsExactly("Greta Oyelaran", "Tom Guest");
    assertThat(data.get("translator").get(0).get("name").asString()).isEqualTo("Uma <Guest>");
    awaitPage("/authors/petra-novak-of-the-quay", "A byline of many");
    awaitPage("/feeds/rss.xml", "Greta Oyelaran, Tom Guest");
    assertThat(stranger.get("/feeds/rss.xml").body()).doesNotContain("Petra Novak of the Quay");

    Document form = carla.browser.get(path).html();
    assertThat(form.select("#name2").val()).isEqualTo("Petra Novak of the Quay");
    assertThat(form.select("#did3 option[selected]").val()).isEqualTo("translation");
    assertThat(form.select("#name5").val()).isEmpty();
    Page refused = save(carla.browser, path, "name1", "x".repeat(101));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#name1-error")).hasSize(1);
    assertThat(refused.html().select("#name1").val()).hasSize(101);
    assertThat(
            carla
                .browser
                .get("/newsroom/articles/authors?q=novak")
                .html()
                .select("option")
                .eachAttr("value"))
        .containsExactly("Petra Novak of the Quay");
  }

  @Test
  void a_guest_gets_a_page_with_the_print_and_not_without_it() {
    publish(
        carla.browser, begin(carla.browser), "headline", "An address taken", "body", "<p>A</p>");
    String path = begin(carla.browser);
    String[] written = {
      "headline", "A guest arrives", "body", "<p>One.</p>", "name0", "Gil Arriva", "page0", "yes"
    };

    save(carla.browser, path, written);
    assertThat(publish(carla.browser, path, "page0", "yes", "slug", "an-address-taken").status())
        .isEqualTo(422);
    assertThat(stranger.get("/authors/gil-arriva").status()).isEqualTo(404);

    publish(carla.browser, path, "page0", "yes", "slug", "");
    awaitPage("/authors/gil-arriva", "A guest arrives");
  }

  @Test
  void whom_an_agency_names_is_nobody_of_the_paper() {
    String words = "Greta Oyelaran, Continental Wire";
    Filing filed =
        RunningNewsroom.part(Desk.class)
            .file(wired(new Copy.Origin(words, "Continental Wire", List.of())));
    String path = "%s/%d".formatted(LIST, ((Filing.Filed) filed).id().value());

    publish(carla.browser, path, "headline", "Wired and changed here");
    String address = inPaper(carla.browser, path);
    awaitPage(address, "Wired and changed here");
    assertThat(stranger.get(address).html().select(".byline").text()).contains(words);
    assertThat(stranger.get(address).html().select("a[rel=author]")).isEmpty();

    publish(carla.browser, path, "did0", "reporting", "name0", "GRETA  oyelaran");
    awaitPage(address, "/authors/greta-oyelaran");
    publish(carla.browser, path, "headline", "Wired and changed once more");
    awaitPage(address, "Wired and changed once more");
    Document article = stranger.get(address).html();
    assertThat(article.select("a[href=/authors/greta-oyelaran]").eachText())
        .containsExactly("Greta Oyelaran");
    assertThat(article.select(".byline__more").text()).contains("Greta Oyelaran");
    JsonNode data =
        Program.JSON.readTree(article.select("script[type=application/ld+json]").getFirst().data());
    assertThat(data.get("author").valueStream().map(each -> each.has("url")))
        .containsExactly(false, false);
    Document form = carla.browser.get(path).html();
    assertThat(form.select("#name0").val()).isEqualTo("GRETA oyelaran");

    forgetWork(path);
    form = carla.browser.get(path).html();
    assertThat(form.select("#byline").val()).as("read from the paper").isEqualTo(words);
    assertThat(form.select("#name0").val()).isEqualTo("Greta Oyelaran");
    assertThat(form.select("#name1").val()).isEmpty();
  }

  @Test
  void who_was_linked_when_an_article_was_filed_stays_so() {
    var origin = new Copy.Origin("GRETA OYELARAN, Tom Guest", "", List.of("greta-oyelaran"));
    Filing filed = RunningNewsroom.part(Desk.class).file(wired(origin));
    String path = "%s/%d".formatted(LIST, ((Filing.Filed) filed).id().value());

    publish(carla.browser, path, "headline", "Linked and changed here");

    String address = inPaper(carla.browser, path);
    awaitPage(address, "Linked and changed here");
    assertThat(stranger.get(address).html().select(".byline a[rel=author]").eachText())
        .containsExactly("Greta Oyelaran");
    assertThat(stranger.get(address).html().select(".byline").text())
        .contains("Tom Guest")
        .doesNotContain("GRETA");
  }

  @Test
  void who_was_linked_before_it_was_said_who_did_what_stays_so() {
    String path = begin(carla.browser);
    publish(carla.browser, path, "headline", "Kept from before", "body", "<p>One.</p>");
    asKeptBefore(path, "Greta Oyelaran, Tom Guest");

    publish(carla.browser, path, "headline", "Kept from before, and mended");

    String address = inPaper(carla.browser, path);
    awaitPage(address, "Kept from before, and mended");
    assertThat(stranger.get(address).html().select(".byline a[rel=author]").eachText())
        .containsExactly("Greta Oyelaran");
    assertThat(stranger.get(address).html().select(".byline").text()).contains("Tom Guest");
    awaitPage("/authors/greta-oyelaran", "Kept from before, and mended");
  }

  /// As it was printed, and settled, while a byline was words alone: whoever of the paper's own
  /// stood in them was linked.
  private static void asKeptBefore(String path, String byline) {
    for (String statement :
        List.of(
            "UPDATE articles SET byline = :byline WHERE id = :article",
            """
            INSERT INTO article_authors (article, position, author, published_at)
            SELECT articles.id, 1, authors.id, articles.published_at FROM articles, authors
            WHERE articles.id = :article AND authors.slug = 'greta-oyelaran' AND :byline <> ''
            """,
            """
            UPDATE working_copies SET manuscript = jsonb_set(
              manuscript #- '{origin,contributors}', '{origin,byline}', to_jsonb(:byline::text))
            WHERE article = :article
            """)) {
      RunningNewsroom.part(JdbcClient.class)
          .sql(statement)
          .param("article", Manuscripts.number(path))
          .param("byline", byline)
          .update();
    }
  }

  /// What isn't being written in is read from the paper.
  private static void forgetWork(String path) {
    RunningNewsroom.part(JdbcClient.class)
        .sql("DELETE FROM working_copies WHERE article = :article")
        .param("article", Manuscripts.number(path))
        .update();
  }

  private static Copy wired(Copy.Origin origin) {
    return new Copy(
        new Copy.Words("Wired for bylines", "", "", "<p>One.</p>", "en-GB"),
        origin,
        new Copy.Place("business", List.of(), Access.OPEN),
        null,
        new Copy.Timing.Now());
  }

  @Test
  void nobody_is_left_out_of_a_long_byline_in_silence() {
    String path = begin(carla.browser);
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < 21; i++) {
      fields.addAll(List.of("name" + i, "Guest no. " + (i + 1)));
    }

    Page refused = save(carla.browser, path, fields.toArray(String[]::new));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.html().select("#problems a[href=#names]")).hasSize(1);
    assertThat(refused.html().select("#names-error").text()).contains("twenty");
    assertThat(refused.html().select("#name20").val()).isEqualTo("Guest no. 21");
    fields.set(9, " ");
    assertThat(save(carla.browser, path, fields.toArray(String[]::new)).status()).isEqualTo(303);
    assertThat(carla.browser.get(path).html().select("#name19").val()).isEqualTo("Guest no. 21");
  }

  @Test
  void each_row_says_whose_it_is() {
    String path = begin(carla.browser);
    save(carla.browser, path, "name0", "Una First", "name1", "Duo Second");
    Document form = carla.browser.get(path).html();

    assertThat(form.select(".names__list [aria-label]").eachAttr("aria-label"))
        .doesNotHaveDuplicates()
        .contains("Name of person 1", "Name of person 2", "Take out person 2");
  }
}
