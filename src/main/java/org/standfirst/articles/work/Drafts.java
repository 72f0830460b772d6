package org.standfirst.articles.work;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.readers.ReaderId;
import tools.jackson.databind.json.JsonMapper;

/// The rows of the drafts, one a writer and article.
@Component
class Drafts {
  private final JdbcClient sql;
  private final JsonMapper json;

  Drafts(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  @Nullable Draft find(ArticleId article, ReaderId writer) {
    return sql.sql(
            """
            SELECT version, live_version, manuscript::text, kept_at, number
            FROM article_drafts WHERE article = :article AND writer = :writer
            """)
        .param("article", article.value())
        .param("writer", writer.value())
        .query((row, _) ->
            new Draft(
                new WorkingCopy.Edition(row.getInt("version"), row.getInt("live_version")),
                json.readValue(row.getString("manuscript"), Manuscript.class),
                row.getTimestamp("kept_at").toInstant(),
                row.getLong("number")))
        .optional()
        .orElse(null);
  }

  /// Whether it is kept: not over what was typed in another tab since.
  boolean keep(
      ArticleId article,
      ReaderId writer,
      WorkingCopy.Edition made,
      Manuscript written,
      Sitting sitting,
      Instant now) {
    return sql.sql(
                """
                INSERT INTO article_drafts
                  (article, writer, version, live_version, manuscript, kept_at, sitting)
                VALUES
                  (:article, :writer, :version, :live, CAST(:manuscript AS jsonb), :now, :sitting)
                ON CONFLICT (article, writer) DO UPDATE
                SET version = excluded.version, live_version = excluded.live_version,
                  manuscript = excluded.manuscript, kept_at = excluded.kept_at,
                  sitting = excluded.sitting, number = excluded.number
                WHERE article_drafts.sitting = excluded.sitting OR article_drafts.number = :seen
                  OR article_drafts.manuscript = excluded.manuscript
                """)
            .param("article", article.value())
            .param("writer", writer.value())
            .param("version", made.version())
            .param("live", made.live())
            .param("manuscript", json.writeValueAsString(written))
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("sitting", sitting.name())
            .param("seen", sitting.seen())
            .update()
        > 0;
  }

  /// The draft, where it was typed in another tab since; null: it wasn't, or there is none.
  @Nullable Draft elsewhere(ArticleId article, ReaderId writer, Sitting sitting) {
    boolean isElsewhere =
        sql.sql(
                """
                SELECT FROM article_drafts WHERE article = :article AND writer = :writer
                  AND sitting <> :sitting AND number <> :seen
                """)
            .param("article", article.value())
            .param("writer", writer.value())
            .param("sitting", sitting.name())
            .param("seen", sitting.seen())
            .query((_, _) -> true)
            .optional()
            .orElse(false);
    return isElsewhere ? find(article, writer) : null;
  }

  /// Removes it where it was typed in a sitting, or is what that began with.
  void discard(ArticleId article, ReaderId writer, Sitting sitting) {
    sql.sql(
            """
            DELETE FROM article_drafts WHERE article = :article AND writer = :writer
              AND (sitting = :sitting OR number = :seen)
            """)
        .param("article", article.value())
        .param("writer", writer.value())
        .param("sitting", sitting.name())
        .param("seen", sitting.seen())
        .update();
  }

  /// Removes it wherever it was typed.
  void discard(ArticleId article, ReaderId writer) {
    sql.sql("DELETE FROM article_drafts WHERE article = :article AND writer = :writer")
        .param("article", article.value())
        .param("writer", writer.value())
        .update();
  }
}
