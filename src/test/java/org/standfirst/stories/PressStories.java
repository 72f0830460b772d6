package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Desk;
import org.standfirst.articles.Filing;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.database.Announcements;
import org.standfirst.database.TestLine;
import org.standfirst.readers.Visitors;
import org.standfirst.stories.Browsing.Page;
import org.standfirst.wall.Access;

class PressStories {
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  /// Where it matters that something comes, and not how soon.
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Browsing stranger = new Browsing();
  private final Desk desk = RunningNewsroom.part(Desk.class);

  private static Copy copy(String headline) {
    return copy(headline, new Copy.Timing.Now());
  }

  private static Copy copy(String headline, Copy.Timing timing) {
    return new Copy(
        new Copy.Words(headline, "A standfirst.", "", "<p>One.</p><p>Two.</p>", "en"),
        new Copy.Origin("", "Continental Wire", List.of()),
        new Copy.Place("business", List.of("Trade"), Access.OPEN),
        null,
        timing);
  }

  @Test
  void a_copy_from_memory_is_the_page_that_was_printed() {
    for (String path : SitePages.forEveryone()) {
      Page printed = stranger.get(path, "Accept-Encoding", "identity");
      Page copied = stranger.get(path, "Accept-Encoding", "identity");
      assertThat(copied.status()).as(path).isEqualTo(printed.status());
      assertThat(copied.header("Content-Security-Policy"))
          .as(path)
          .isEqualTo(printed.header("Content-Security-Policy"))
          .contains("default-src 'none'");
      assertThat(copied.header("Cache-Control"))
          .as(path)
          .isEqualTo(printed.header("Cache-Control"));
    }
  }

  @Test
  void who_has_the_page_already_is_told_so() {
    String path = Paths.withAccess("open").getLast();
    Page first = stranger.get(path);

    Page again = stranger.get(path, "If-None-Match", first.header("ETag"));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(first.header("Vary")).contains("Cookie");
  }

  @Test
  void a_change_is_on_every_page_within_a_second() {
    Filing filing = desk.file(copy("Rope prices fall in Merrow"));
    var filed = (Filing.Filed) filing;
    List<String> showing =
        List.of("/", "/business", "/topics/trade", filed.path(), "/feeds/rss.xml");
    within(A_SECOND, showing, "Rope prices fall in Merrow");

    desk.update(filed.id(), copy("Rope prices rise in Merrow"));
    within(A_SECOND, showing, "Rope prices rise in Merrow");

    desk.withdraw(filed.id());
    await()
        .atMost(A_SECOND)
        .untilAsserted(() -> {
          assertThat(stranger.get(filed.path()).status()).isEqualTo(410);
          assertThat(stranger.get("/").body()).doesNotContain("Rope prices");
          assertThat(stranger.get("/feeds/rss.xml").body()).doesNotContain("Rope prices");
        });
  }

  private void within(Duration limit, List<String> paths, String words) {
    await()
        .atMost(limit)
        .untilAsserted(() -> {
          for (String path : paths) {
            assertThat(stranger.get(path).body()).as(path).contains(words);
          }
        });
  }

  @Test
  void whoever_is_out_of_touch_with_the_other_nodes_hands_out_nothing_from_memory() {
    var filed = (Filing.Filed) desk.file(copy("Tar is scarce in Merrow"));
    awaitCopy(filed, "Tar is scarce in Merrow");
    retitle(filed, "Tar is plenty");
    assertThat(stranger.get(filed.path()).body()).doesNotContain("Tar is plenty");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          // The newsroom's own line is up again at its next sign of life.
          TestLine.cut(RunningNewsroom.part(Announcements.class));
          assertThat(stranger.get(filed.path()).body()).contains("Tar is plenty");
        });
    desk.withdraw(filed.id());
  }

  @Test
  void parameters_that_a_page_does_not_use_get_the_copy_that_is_kept() {
    var filed = (Filing.Filed) desk.file(copy("Hemp is scarce in Merrow"));
    awaitCopy(filed, "Hemp is scarce in Merrow");
    retitle(filed, "Hemp is plenty");

    for (String query : List.of("?utm_source=x", "?fbclid=a&gclid=b", "?")) {
      assertThat(stranger.get(filed.path() + query).body())
          .as(query)
          .contains("Hemp is scarce in Merrow")
          .doesNotContain("Hemp is plenty");
    }
    desk.withdraw(filed.id());
  }

  @Test
  void an_article_learns_of_a_new_one_on_its_topic() {
    var first = (Filing.Filed) desk.file(copy("Ferries run late in Merrow"));
    awaitCopy(first, "Ferries run late in Merrow");

    var second = (Filing.Filed) desk.file(copy("Ferries run early in Merrow"));

    within(PATIENCE, List.of(first.path()), "Ferries run early in Merrow");
    desk.withdraw(first.id());
    desk.withdraw(second.id());
  }

  @Test
  void an_article_stays_as_printed_where_others_of_its_topic_say_something_else() {
    var longAgo = new Copy.Timing.At(Instant.parse("2020-06-01T08:00:00Z"));
    var old = (Filing.Filed) desk.file(copy("Old news of Merrow", longAgo));
    for (int i = 0; i < RelatedArticles.MOST; i++) {
      desk.file(copy("News of Merrow, part " + i));
    }
    var article = (Filing.Filed) desk.file(copy("Canvas is scarce in Merrow"));
    awaitCopy(article, "Canvas is scarce in Merrow");
    retitle(article, "Canvas is plenty");

    desk.update(old.id(), copy("Older news of Merrow"));

    within(PATIENCE, List.of(old.path()), "Older news of Merrow");
    assertThat(stranger.get(article.path()).body()).doesNotContain("Canvas is plenty");
    desk.withdraw(article.id());
  }

  /// Long enough for the filing itself to have been heard: a copy printed after that is kept.
  private void awaitCopy(Filing.Filed filed, String words) {
    await()
        .during(Duration.ofMillis(500))
        .atMost(PATIENCE)
        .until(() -> stranger.get(filed.path()).body().contains(words));
  }

  /// Behind the press's back.
  private static void retitle(Filing.Filed filed, String headline) {
    RunningNewsroom.part(JdbcClient.class)
        .sql("UPDATE articles SET headline = :headline WHERE id = :id")
        .param("headline", headline)
        .param("id", filed.id().value())
        .update();
  }

  @Test
  void parameters_that_a_page_does_not_use_make_no_other_page_of_it() {
    String article = Paths.withAccess("open").getFirst();
    for (String path : List.of("/", "/world", "/topics/harbour", article, "/feeds/rss.xml")) {
      for (String query : List.of("?utm_source=letter", "?fbclid=a&gclid=b", "?", "?a=b=c&&=")) {
        // what was changed just before may come between the two
        await()
            .untilAsserted(() -> {
              Page plain = stranger.get(path, "Accept-Encoding", "identity");
              Page asked = stranger.get(path + query, "Accept-Encoding", "identity");
              assertThat(asked.status()).as(path + query).isEqualTo(200);
              assertThat(asked.header("ETag")).as(path + query).isEqualTo(plain.header("ETag"));
            });
      }
    }
  }

  @Test
  void parameters_that_a_page_uses_are_heeded_however_they_are_written() {
    for (String path : List.of("/world", "/authors/greta-oyelaran")) {
      String first = stranger.get(path).html().select("main a[href*=/world/]").outerHtml();
      for (String query :
          List.of("?before=99999-1", "?utm_source=x&before=99999-1", "?%62efore=99999-1")) {
        Page asked = stranger.get(path + query);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.html().select("article")).as(path + query).isEmpty();
        assertThat(stranger.get(path).html().select("main a[href*=/world/]").outerHtml())
            .as(path + " after " + query)
            .isEqualTo(first);
      }
    }
    assertThat(stranger.get("/world?before=nonsense").status()).isEqualTo(404);
  }

  @Test
  void a_browser_that_asks_ahead_of_its_reader_spends_no_reading() {
    List<String> metered = Paths.withAccess("metered");
    for (String path : metered) {
      Page ahead = stranger.get(path, "Sec-Purpose", "prefetch;prerender");
      assertThat(ahead.status()).isEqualTo(503);
      assertThat(ahead.header("Cache-Control")).isEqualTo("no-store");
      assertThat(ahead.header("Set-Cookie")).isEmpty();
    }
    String first = metered.getFirst();
    assertThat(stranger.get(first).status()).isEqualTo(200);
    String count = stranger.cookies().get(Visitors.METER_COOKIE);

    assertThat(stranger.get(first, "Sec-Purpose", "prefetch").status()).isEqualTo(200);
    assertThat(stranger.get(metered.getLast(), "Sec-Purpose", "prefetch").status()).isEqualTo(503);
    assertThat(stranger.cookies()).containsEntry(Visitors.METER_COOKIE, count);
  }

  @Test
  void who_asks_for_the_headers_alone_reads_nothing_that_counts() {
    List<String> metered = Paths.withAccess("metered");
    metered.forEach(path -> assertThat(stranger.head(path).status()).isEqualTo(200));
    assertThat(stranger.cookies()).isEmpty();
    assertThat(stranger.get(metered.getFirst()).html().text()).contains("2 free articles left");
    String meter = stranger.cookies().getOrDefault(Visitors.METER_COOKIE, "");
    for (String path : metered) {
      Page headers = stranger.head(path);
      assertThat(headers.status()).isEqualTo(200);
      assertThat(headers.body()).isEmpty();
      assertThat(headers.header("Set-Cookie")).isEmpty();
    }
    assertThat(stranger.cookies()).containsEntry(Visitors.METER_COOKIE, meter);
    assertThat(stranger.get(metered.get(1)).html().text()).contains("one free article left");

    Browsing reader = Registering.pendingReader();
    List<String> premium = Paths.withAccess("premium");
    premium.forEach(reader::head);
    for (int i = 0; i < 3; i++) {
      assertThat(reader.get(premium.get(i)).html().select("#read-on")).isNotEmpty();
    }
  }

  @Test
  void one_readers_page_never_reaches_another() {
    Browsing reader = Registering.pendingReader();
    String path = Paths.withAccess("registered").getLast();
    reader.get(path);
    reader.get(path);

    Page strangers = new Browsing().get(path);

    assertThat(strangers.html().select("#read-on")).isEmpty();
    assertThat(strangers.header("Cache-Control")).startsWith("private");
  }
}
