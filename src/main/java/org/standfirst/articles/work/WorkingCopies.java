package org.standfirst.articles.work;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.readers.ReaderId;
import tools.jackson.databind.json.JsonMapper;

/// The rows of the working copies and of every save of them.
@Component
class WorkingCopies {
  private final JdbcClient sql;
  private final JsonMapper json;

  WorkingCopies(JdbcClient sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /// A working copy.
  ///
  /// @param stage null: all of it is in the paper
  record Row(
      int version,
      int liveVersion,
      @Nullable String stage,
      @Nullable Long owner,
      @Nullable Instant dueAt,
      @Nullable Instant setAsideAt,
      String manuscript,
      Instant savedAt,
      @Nullable String savedBy) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    @Nullable ReaderId ownerId() {
      return owner == null ? null : new ReaderId(owner);
    }
  }

  @Nullable Row find(ArticleId article) {
    return sql.sql(
            """
            SELECT version, live_version, stage, owner, due_at, set_aside_at, manuscript::text, saved_at,
              (SELECT first_name || ' ' || last_name FROM readers WHERE id = saved_by) AS saved_by
            FROM working_copies WHERE article = :article
            """)
        .param("article", article.value())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  Manuscript read(String written) {
    return json.readValue(written, Manuscript.class);
  }

  /// Keeps a save, as a revision and as the working copy.
  ///
  /// @param owner whose work it is where it is new; null: nobody's
  void save(
      ArticleId article,
      WorkingCopy.Edition edition,
      Manuscript manuscript,
      @Nullable ReaderId owner,
      ReaderId by,
      Instant now) {
    String written = json.writeValueAsString(manuscript);
    keep(article, edition.version(), written, by, now);
    sql.sql(
            """
            INSERT INTO working_copies (article, version, live_version, stage, owner, manuscript,
              saved_at, saved_by)
            VALUES (:article, :version, :live, 'DRAFT', :owner, CAST(:manuscript AS jsonb), :now, :by)
            ON CONFLICT (article) DO UPDATE
            SET version = excluded.version, live_version = excluded.live_version,
              stage = coalesce(working_copies.stage, 'DRAFT'), manuscript = excluded.manuscript,
              saved_at = excluded.saved_at, saved_by = excluded.saved_by
            """)
        .param("article", article.value())
        .param("version", edition.version())
        .param("live", edition.live())
        .param("owner", owner == null ? null : owner.value(), Types.BIGINT)
        .param("manuscript", written)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  /// Keeps what stood before the first save, as nobody's revision.
  void keepOriginal(ArticleId article, int version, Manuscript original, Instant now) {
    keep(article, version, json.writeValueAsString(original), null, now);
  }

  private void keep(
      ArticleId article, int number, String written, @Nullable ReaderId by, Instant now) {
    sql.sql(
            """
            INSERT INTO revisions (article, number, manuscript, saved_at, saved_by)
            VALUES (:article, :number, CAST(:manuscript AS jsonb), :now, :by)
            """)
        .param("article", article.value())
        .param("number", number)
        .param("manuscript", written)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by == null ? null : by.value(), Types.BIGINT)
        .update();
  }

  /// From now on all of it is in the paper.
  void settle(ArticleId article) {
    sql.sql(
            """
            UPDATE working_copies SET stage = NULL, due_at = NULL, scheduled_by = NULL,
              set_aside_at = NULL,
              live_version = (SELECT version FROM articles WHERE id = article)
            WHERE article = :article
            """)
        .param("article", article.value())
        .update();
  }
}
