package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.standfirst.stories.Manuscripts.begin;
import static org.standfirst.stories.Manuscripts.inPaper;
import static org.standfirst.stories.Manuscripts.number;
import static org.standfirst.stories.Manuscripts.publish;
import static org.standfirst.stories.Manuscripts.step;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.standfirst.TestDatabase;
import org.standfirst.database.Announcements;

/// Whatever is done through one node shows on the others, and what is due is done by one of them.
class NodesStories {
  /// A busy machine may take its time; how long it takes is measured by `bench/run change`.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Test
  void a_change_is_on_every_page_of_the_other_node() {
    try (ConfigurableApplicationContext other = PublishedNewsroom.start()) {
      var there = new Browsing(PublishedNewsroom.address(other));
      Browsing editor = PublishedNewsroom.editor("changes@newsroom.example");
      List<String> lists =
          List.of(
              "/",
              "/business",
              "/topics/gulls",
              "/feeds/rss.xml",
              "/feeds/atom.xml",
              "/feeds/feed.json",
              "/business/feeds/rss.xml",
              "/sitemap-news.xml",
              "/search?q=quaymarker");
      lists.forEach(there::get);
      String path = begin(editor);

      publish(
          editor,
          path,
          "headline",
          "Gulls count the quaymarker",
          "body",
          "<p>One.</p>",
          "section",
          "business",
          "topics",
          "Gulls");

      String address = inPaper(editor, path);
      Stream<String> places = Stream.concat(lists.stream(), Stream.of(address));
      List<String> everywhere = places.toList();
      // the search marks the word that it was asked for
      everywhere.forEach(each -> awaitWords(there, each, "Gulls count the"));
      awaitWords(there, "/sitemaps/1.xml", address);

      publish(editor, path, "headline", "Gulls paint the quaymarker");
      everywhere.forEach(each -> awaitWords(there, each, "Gulls paint the"));

      step(editor, path, "/publication/withdrawal");
      await().atMost(PATIENCE).until(() -> there.get(address).status() == 404);
      for (String each : lists) {
        await(each)
            .atMost(PATIENCE)
            .until(() -> !there.get(each).body().contains("Gulls paint the"));
      }
      await().atMost(PATIENCE).until(() -> !there.get("/sitemaps/1.xml").body().contains(address));
    }
  }

  @Test
  void an_article_that_moves_to_another_section_leaves_the_pages_of_the_one_before() {
    try (ConfigurableApplicationContext other = PublishedNewsroom.start()) {
      var there = new Browsing(PublishedNewsroom.address(other));
      Browsing editor = PublishedNewsroom.editor("moves@newsroom.example");
      String path = begin(editor);
      publish(
          editor,
          path,
          "headline",
          "Herons move house",
          "body",
          "<p>1.</p>",
          "section",
          "business");
      String before = inPaper(editor, path);
      List<String> left =
          List.of("/business", "/business/feeds/rss.xml", "/business/feeds/atom.xml");
      List<String> joined = List.of("/city", "/city/feeds/rss.xml", "/city/feeds/feed.json");
      left.forEach(each -> awaitWords(there, each, "Herons move house"));
      joined.forEach(there::get);
      there.get(before);

      publish(editor, path, "section", "city");

      String after = inPaper(editor, path);
      joined.forEach(each -> awaitWords(there, each, "Herons move house"));
      for (String each : left) {
        await(each)
            .atMost(PATIENCE)
            .until(() -> !there.get(each).body().contains("Herons move house"));
      }
      await().atMost(PATIENCE).until(() -> there.get(before).status() == 301);
      assertThat(there.get(before).header("location")).isEqualTo(after);
      for (String each : List.of("/", "/feeds/rss.xml", "/sitemap-news.xml", "/sitemaps/1.xml")) {
        await(each).atMost(PATIENCE).until(() -> there.get(each).body().contains(after));
        await(each).atMost(PATIENCE).until(() -> !there.get(each).body().contains(before + "\""));
      }
    }
  }

  private static void awaitWords(Browsing browser, String path, String words) {
    await(path).atMost(PATIENCE).until(() -> browser.get(path).body().contains(words));
  }

  @Test
  void what_is_due_on_two_nodes_goes_out_once() {
    try (ConfigurableApplicationContext other = PublishedNewsroom.start()) {
      Browsing editor = PublishedNewsroom.editor("twice@newsroom.example");
      List<String> paths =
          IntStream.range(0, 12).mapToObj(i -> scheduled(editor, "Due on two nodes " + i)).toList();
      Announcements announcements = PublishedNewsroom.part(Announcements.class);

      PublishedNewsroom.part(TransactionOperations.class)
          .executeWithoutResult(_ -> {
            paths.forEach(each -> becomesDue(PublishedNewsroom.part(JdbcClient.class), each));
            // both nodes wake at once
            announcements.announce("schedule", "now");
          });

      for (String each : paths) {
        awaitPublishedOnce(PublishedNewsroom.part(JdbcClient.class), each);
      }
      assertThat(new Browsing(PublishedNewsroom.address(other)).get("/business").body())
          .contains("Due on two nodes");
    }
  }

  @Test
  void what_became_due_while_nobody_was_up_goes_out_at_the_start_and_once() {
    String[] database = TestDatabase.arguments();
    String path;
    try (ConfigurableApplicationContext before = PublishedNewsroom.startOn(database)) {
      path = scheduled(PublishedNewsroom.editor(before, "late@newsroom.example"), "Due at night");
      assertThat(published(before.getBean(JdbcClient.class), path)).isZero();
    }

    becomesDue(JdbcClient.create(TestDatabase.source(database)), path);

    try (ConfigurableApplicationContext after = PublishedNewsroom.startOn(database);
        ConfigurableApplicationContext other = PublishedNewsroom.startOn(database)) {
      awaitPublishedOnce(after.getBean(JdbcClient.class), path);
      for (ConfigurableApplicationContext node : List.of(after, other)) {
        awaitWords(new Browsing(PublishedNewsroom.address(node)), "/business", "Due at night");
      }
      assertThat(published(after.getBean(JdbcClient.class), path)).isOne();
    }
  }

  private static String scheduled(Browsing editor, String headline) {
    String path = begin(editor);
    Browsing.Page page =
        step(
            editor,
            path,
            "/schedule",
            "headline",
            headline,
            "body",
            "<p>One.</p>",
            "section",
            "business",
            "due",
            "2099-01-01T12:00");
    assertThat(page.status()).as(page.body()).isEqualTo(303);
    return path;
  }

  /// Its moment comes.
  private static void becomesDue(JdbcClient sql, String path) {
    sql.sql("UPDATE working_copies SET due_at = now() WHERE article = :article")
        .param("article", number(path))
        .update();
  }

  private static void awaitPublishedOnce(JdbcClient sql, String path) {
    await(path).atMost(PATIENCE).until(() -> published(sql, path) > 0);
    assertThat(published(sql, path)).as(path).isOne();
  }

  /// How often the trail says that it was published.
  private static long published(JdbcClient sql, String path) {
    return sql.sql(
            """
            SELECT count(*) FROM audit_trail
            WHERE deed IN ('articles.deed.published', 'articles.deed.updated')
              AND details ->> 'article' = :article
            """)
        .param("article", Long.toString(number(path)))
        .query(Long.class)
        .single();
  }
}
