package org.standfirst.articles.publication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.desk.DeskEntries;
import org.standfirst.database.Announcements;
import org.standfirst.readers.ReaderId;

/// Which articles are published when, in the rows of their working copies.
@Component
class Schedule {
  /// Where every node hears that there is something new in it.
  static final String CHANNEL = "schedule";

  private final JdbcClient sql;
  private final DeskEntries entries;
  private final Announcements announcements;

  Schedule(JdbcClient sql, DeskEntries entries, Announcements announcements) {
    this.sql = sql;
    this.entries = entries;
    this.announcements = announcements;
  }

  /// Enters an article that is being written, or enters it anew.
  void enter(ArticleId article, Instant due, ReaderId by) {
    sql.sql(
            """
            UPDATE working_copies SET stage = 'SCHEDULED', due_at = :due, scheduled_by = :by,
              set_aside_at = NULL
            WHERE article = :article
            """)
        .param("due", due.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .param("article", article.value())
        .update();
    list(article);
    announcements.announce(CHANNEL, Long.toString(article.value()));
  }

  /// Takes an article off it again: it is ready.
  void strike(ArticleId article) {
    sql.sql(
            """
            UPDATE working_copies SET stage = 'READY', due_at = NULL, scheduled_by = NULL
            WHERE article = :article AND stage = 'SCHEDULED'
            """)
        .param("article", article.value())
        .update();
    list(article);
  }

  /// Shows in the newsroom's list what has changed.
  void list(ArticleId article) {
    entries.refresh(article);
  }

  /// Whether anything had to be changed.
  enum Change {
    MADE,
    NONE
  }

  /// Takes an article off it that couldn't be published: it is ready, and marked with when it was
  /// due. The list isn't told.
  Change setAside(ArticleId article, Instant now) {
    int changed =
        sql.sql(
                """
                UPDATE working_copies SET stage = 'READY', set_aside_at = due_at, due_at = NULL,
                  scheduled_by = NULL
                WHERE article = :article AND stage = 'SCHEDULED' AND due_at <= :now
                """)
            .param("article", article.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update();
    return changed == 0 ? Change.NONE : Change.MADE;
  }

  /// When the next one is due; null: none is scheduled.
  @Nullable Instant next() {
    return sql.sql("SELECT min(due_at) AS next FROM working_copies WHERE stage = 'SCHEDULED'")
        .query((row, _) -> row.getTimestamp("next"))
        .optional()
        .map(each -> each.toInstant())
        .orElse(null);
  }

  /// When an article is due; null: it isn't scheduled.
  @Nullable Instant due(ArticleId article) {
    return sql.sql(
            "SELECT due_at FROM working_copies WHERE article = :article AND stage = 'SCHEDULED'")
        .param("article", article.value())
        .query((row, _) -> row.getTimestamp("due_at"))
        .optional()
        .map(each -> each.toInstant())
        .orElse(null);
  }

  /// The first that is due and that nobody else has a hand on, held until the transaction ends. Its
  /// article is what is held, as by everyone who saves or prints.
  ///
  /// @param but those that are none of it
  @Nullable ArticleId claim(Instant now, Set<ArticleId> but) {
    return sql.sql(
            """
            SELECT articles.id
            FROM working_copies JOIN articles ON articles.id = working_copies.article
            WHERE working_copies.stage = 'SCHEDULED' AND due_at <= :now
              AND articles.id <> ALL (:but)
            ORDER BY due_at
            LIMIT 1 FOR UPDATE OF articles SKIP LOCKED
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("but", but.stream().map(ArticleId::value).toArray(Long[]::new))
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .optional()
        .orElse(null);
  }
}
