package org.standfirst.articles.api;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleChange;
import org.standfirst.articles.ArticleFiled;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.ArticlePublished;
import org.standfirst.articles.ArticleTakenDown;
import org.standfirst.articles.ArticleUnpublished;
import org.standfirst.articles.ArticleUpdated;
import org.standfirst.articles.Cursor;

/// When each article last came into the paper, was changed in it or left it, whatever moment its
/// publication is dated; and when it left a section for another. Written in the transaction of the
/// change.
@Component
class ArticleChanges {
  private final JdbcClient sql;
  private final Clock clock;

  ArticleChanges(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A change, the last of that article.
  record Row(ArticleId article, Instant changedAt) {
    static final RowMapper<Row> ROW =
        (row, _) ->
            new Row(
                new ArticleId(row.getLong("article")), row.getTimestamp("changed_at").toInstant());

    Cursor place() {
      return Cursor.at(changedAt, article.value());
    }
  }

  @EventListener
  void on(ArticleChange change) {
    switch (change) {
      case ArticleFiled _ -> {}
      case ArticlePublished(ArticleId id, _) -> changed(id);
      case ArticleUpdated(ArticleId id, _) -> changed(id);
      case ArticleUnpublished(ArticleId id, _) -> changed(id);
      case ArticleTakenDown(ArticleId id, _) -> changed(id);
    }
  }

  private void changed(ArticleId article) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    sql.sql(
            """
            INSERT INTO article_moves (article, section, moved_at)
            SELECT article, article_changes.section, :now
            FROM article_changes JOIN articles ON articles.id = article
            WHERE article = :id AND article_changes.section <> articles.section
            ON CONFLICT (article, section) DO UPDATE SET moved_at = excluded.moved_at
            """)
        .param("id", article.value())
        .param("now", now)
        .update();
    sql.sql(
            """
            DELETE FROM article_moves
            WHERE article = :id AND section = (SELECT section FROM articles WHERE id = :id)
            """)
        .param("id", article.value())
        .update();
    sql.sql(
            """
            INSERT INTO article_changes (article, section, changed_at)
            SELECT id, section, :now FROM articles WHERE id = :id
            ON CONFLICT (article) DO UPDATE
            SET section = excluded.section, changed_at = excluded.changed_at
            """)
        .param("id", article.value())
        .param("now", now)
        .update();
  }

  /// The next so many, the earliest first.
  List<Row> after(Cursor place, int count) {
    return sql.sql(
            """
            SELECT article, changed_at FROM article_changes
            WHERE (changed_at, article) > (:moment, :id)
            ORDER BY changed_at, article
            LIMIT :count
            """)
        .param("moment", place.moment())
        .param("id", place.id())
        .param("count", count)
        .query(Row.ROW)
        .list();
  }

  /// The same in a section, and of what has left it for another.
  List<Row> after(String section, Cursor place, int count) {
    return sql.sql(
            """
            (SELECT article, changed_at FROM article_changes
             WHERE section = (SELECT id FROM sections WHERE slug = :section)
               AND (changed_at, article) > (:moment, :id)
             ORDER BY changed_at, article
             LIMIT :count)
            UNION ALL
            (SELECT article, moved_at FROM article_moves
             WHERE section = (SELECT id FROM sections WHERE slug = :section)
               AND (moved_at, article) > (:moment, :id)
             ORDER BY moved_at, article
             LIMIT :count)
            ORDER BY changed_at, article
            LIMIT :count
            """)
        .param("section", section)
        .param("moment", place.moment())
        .param("id", place.id())
        .param("count", count)
        .query(Row.ROW)
        .list();
  }
}
