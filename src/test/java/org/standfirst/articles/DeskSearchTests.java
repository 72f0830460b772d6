package org.standfirst.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.articles.Copy.Timing;
import org.standfirst.articles.Filing.Filed;
import org.standfirst.wall.Access;

/// The words that the newsroom finds articles by, taken up without anybody waiting for them.
class DeskSearchTests {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String COMMA = "\uFF0C";
  @TempDir static Path data;
  private static Newsroom newsroom;
  private static JdbcClient sql;

  @BeforeAll
  static void open() {
    newsroom = new Newsroom(data);
    sql = newsroom.sql();
  }

  @AfterAll
  static void close() {
    newsroom.close();
  }

  private static Filed filed(String headline, String body) {
    return newsroom.file(
        new Copy(
            new Copy.Words(headline, "", "", body, "en"),
            new Copy.Origin("", "Wire", List.of()),
            new Copy.Place("world", List.of(), Access.REGISTERED),
            null,
            new Timing.Now()));
  }

  private static List<ArticleId> found(String word) {
    return sql.sql("SELECT article FROM desk_words WHERE words @@ plainto_tsquery('simple', :word)")
        .param("word", word)
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .list();
  }

  private static boolean isWorded(Filed filed) {
    return sql.sql("SELECT worded FROM desk_entries WHERE article = :article")
        .param("article", filed.id().value())
        .query(Boolean.class)
        .single();
  }

  /// That they are taken up by the clock is told by `LiveDeskStories`.
  private static void awaitWorded(Filed... all) {
    await()
        .atMost(PATIENCE)
        .until(() -> {
          newsroom.strike("DeskBacklog.takeUp");
          return Stream.of(all).allMatch(DeskSearchTests::isWorded);
        });
  }

  @Test
  void an_article_of_any_length_is_taken_in_also_where_no_space_parts_its_words() {
    var random = new Random(7);
    List<String> clauses = IntStream.range(0, 40_000).mapToObj(_ -> clause(random)).toList();
    String body = "<p>" + String.join(COMMA, clauses) + "</p>";

    Filed open = filed("Long, and open to all", body);
    Filed behind = filed("Long behind the wall", "<p>x</p>" + body);

    assertThat(found(clauses.getFirst())).containsExactlyInAnyOrder(open.id(), behind.id());
  }

  private static String clause(Random random) {
    return random
        .ints(12, 0x4E00, 0x9FA0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void who_writes_in_live_coverage_waits_for_no_words_and_the_newest_are_found() {
    Filed filed = filed("All night long", "<p>x</p>");
    cover(filed.id(), 600);
    newsroom
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> {
          newsroom.bean(Desk.class).touch(filed.id());
          assertThat(isWorded(filed)).isFalse();
        });

    awaitWorded(filed);
    assertThat(found("tidemark600")).containsExactly(filed.id());
    assertThat(found("tidemark1")).isEmpty();
  }

  private static void cover(ArticleId article, int entries) {
    sql.sql("INSERT INTO live_coverages (article, started_at) VALUES (:article, now())")
        .param("article", article.value())
        .update();
    sql.sql(
            """
            INSERT INTO live_entries (article, change, headline, html, key_event, written_at)
            SELECT :article, n, concat('tidemark', n), '', false, now()
            FROM generate_series(1, :entries) AS n
            """)
        .param("article", article.value())
        .param("entries", entries)
        .update();
  }

  @Test
  void one_whose_words_the_database_refuses_keeps_no_other_from_being_found() {
    Filed refused = filed("Refused pelican", "<p>x</p>");
    Filed next = filed("Taken up pelican", "<p>x</p>");
    sql.sql(
            "ALTER TABLE desk_words ADD CONSTRAINT refused CHECK (article <> %d) NOT VALID"
                .formatted(refused.id().value()))
        .update();
    try {
      leaveToTakeUp(refused, next);
      awaitWorded(refused, next);
    } finally {
      sql.sql("ALTER TABLE desk_words DROP CONSTRAINT refused").update();
    }
    assertThat(found("pelican")).containsExactly(next.id());
  }

  @Test
  void one_that_an_editor_has_a_hand_on_is_taken_up_later_and_keeps_no_other_from_it() {
    Filed held = filed("Held for a while", "<p>x</p>");
    Filed next = filed("Taken up meanwhile", "<p>x</p>");
    newsroom
        .bean(TransactionTemplate.class)
        .executeWithoutResult(_ -> {
          sql.sql("SELECT FROM articles WHERE id = :article FOR UPDATE")
              .param("article", held.id().value())
              .query(_ -> {});
          CompletableFuture.runAsync(() -> leaveToTakeUp(held, next)).join();
          awaitWorded(next);
          newsroom.bean(Desk.class).touch(held.id());
        });
    assertThat(isWorded(held)).isTrue();
  }

  private static void leaveToTakeUp(Filed... all) {
    List<Long> articles = Stream.of(all).map(each -> each.id().value()).toList();
    sql.sql("DELETE FROM desk_words WHERE article IN (:all)").param("all", articles).update();
    sql.sql("UPDATE desk_entries SET worded = false WHERE article IN (:all)")
        .param("all", articles)
        .update();
  }
}
