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
            SELECT version, live_version, manuscript::text, kept_at
            FROM article_drafts WHERE article = :article AND writer = :writer
            """)
        .param("article", article.value())
        .param("writer", writer.value())
        .query((row, _) ->
            new Draft(
                new WorkingCopy.Edition(row.getInt("version"), row.getInt("live_version")),
                json.readValue(row.getString("manuscript"), Manuscript.class),
                row.getTimestamp("kept_at").toInstant()))
        .optional()
        .orElse(null);
  }

  void keep(
      ArticleId article,
      ReaderId writer,
      WorkingCopy.Edition made,
      Manuscript written,
      Instant now) {
    sql.sql(
            """
            INSERT INTO article_drafts (article, writer, version, live_version, manuscript, kept_at)
            VALUES (:article, :writer, :version, :live, CAST(:manuscript AS jsonb), :now)
            ON CONFLICT (article, writer) DO UPDATE
            SET version = excluded.version, live_version = excluded.live_version,
              manuscript = excluded.manuscript, kept_at = excluded.kept_at
            """)
        .param("article", article.value())
        .param("writer", writer.value())
        .param("version", made.version())
        .param("live", made.live())
        .param("manuscript", json.writeValueAsString(written))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void discard(ArticleId article, ReaderId writer) {
    sql.sql("DELETE FROM article_drafts WHERE article = :article AND writer = :writer")
        .param("article", article.value())
        .param("writer", writer.value())
        .update();
  }
}
