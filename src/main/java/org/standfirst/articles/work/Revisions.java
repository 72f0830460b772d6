package org.standfirst.articles.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;

/// Every save of every article, to be looked at.
@Component
class Revisions {
  private final JdbcClient sql;
  private final WorkingCopies copies;

  Revisions(JdbcClient sql, WorkingCopies copies) {
    this.sql = sql;
    this.copies = copies;
  }

  /// A save.
  ///
  /// @param savedBy null: it came from elsewhere, or whoever saved it has left
  record Revision(int number, String headline, Instant savedAt, @Nullable String savedBy) {
    static final SimplePropertyRowMapper<Revision> ROW =
        new SimplePropertyRowMapper<>(Revision.class);
  }

  /// The next so many before a number, the latest first.
  List<Revision> before(ArticleId article, int number, int many) {
    return sql.sql(
            """
            SELECT number, manuscript #>> '{words,headline}' AS headline, saved_at,
              (SELECT first_name || ' ' || last_name FROM readers WHERE id = saved_by) AS saved_by
            FROM revisions WHERE article = :article AND number < :number
            ORDER BY number DESC LIMIT :many
            """)
        .param("article", article.value())
        .param("number", number)
        .param("many", many)
        .query(Revision.ROW)
        .list();
  }

  /// A save without what was saved; null: there is no such save.
  @Nullable Revision line(ArticleId article, int number) {
    return before(article, number + 1, 1).stream()
        .filter(each -> each.number() == number)
        .findFirst()
        .orElse(null);
  }

  /// What was saved; null: there is no such save.
  @Nullable Manuscript find(ArticleId article, int number) {
    return sql.sql(
            "SELECT manuscript::text FROM revisions WHERE article = :article AND number = :number")
        .param("article", article.value())
        .param("number", number)
        .query((row, _) -> copies.read(String.valueOf(row.getString(1))))
        .optional()
        .orElse(null);
  }
}
