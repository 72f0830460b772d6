package org.standfirst.articles.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;

/// What the newsroom tells each other at an article.
@Component
public class Notes {
  private static final int LONGEST = 4_000;
  private static final int SHOWN = 50;
  private final JdbcClient sql;
  private final Clock clock;

  Notes(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A note.
  ///
  /// @param writer null: they have left the paper
  public record Note(String words, @Nullable String writer, Instant writtenAt) {
    static final SimplePropertyRowMapper<Note> ROW = new SimplePropertyRowMapper<>(Note.class);
  }

  /// Whether a note has more words than can be kept.
  public static boolean isTooLong(String words) {
    return plain(words).length() > LONGEST;
  }

  private static String plain(String words) {
    return words.replace("\r\n", "\n").strip();
  }

  /// Adds a note that isn't too long; one without words is none.
  public void add(ArticleId article, Journalist writer, String words) {
    String kept = plain(words);
    if (kept.isEmpty()) {
      return;
    }
    sql.sql(
            """
            INSERT INTO article_notes (article, writer, words, written_at)
            VALUES (:article, :writer, :words, :now)
            """)
        .param("article", article.value())
        .param("writer", writer.id().value())
        .param("words", kept)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The latest, the newest first.
  public List<Note> of(ArticleId article) {
    return sql.sql(
            """
            SELECT words, written_at,
              (SELECT first_name || ' ' || last_name FROM readers WHERE id = article_notes.writer)
                AS writer
            FROM article_notes WHERE article = :article ORDER BY id DESC LIMIT :most
            """)
        .param("article", article.value())
        .param("most", SHOWN)
        .query(Note.ROW)
        .list();
  }
}
