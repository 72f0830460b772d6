package org.standfirst.articles.desk;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleChange;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;

/// What the newsroom's list knows of each article: a row for each, kept in the transactions that
/// change it, so that any selection of any size is a walk along an index.
@Component
public class DeskEntries {
  private static final String COLUMNS =
      """
      chosen.article, chosen.stage, chosen.standing, chosen.headline,
        sections.name AS section, chosen.changed_at,
        (SELECT first_name || ' ' || last_name FROM readers WHERE id = chosen.person) AS person,
        work.due_at AS due, work.set_aside_at,
        EXISTS (SELECT FROM live_coverages
                WHERE article = chosen.article AND ended_at IS NULL) AS covered,
        (SELECT first_name || ' ' || last_name FROM article_locks JOIN readers ON id = holder
         WHERE article = chosen.article AND expires_at > :now) AS writing
      """;
  private final JdbcClient sql;
  private final DeskWords words;

  DeskEntries(JdbcClient sql, DeskWords words) {
    this.sql = sql;
    this.words = words;
  }

  /// An article in the list.
  ///
  /// @param standing the stage of what is in the paper, or was
  /// @param headline empty: it has none yet
  /// @param person whose it is; null: nobody's, or they have left
  /// @param due when it is published by itself; null: it isn't
  /// @param setAsideAt when it should have been, and couldn't; null: nothing was amiss
  /// @param covered whether it is live coverage that goes on
  /// @param writing who is at it just now; null: nobody
  record Entry(
      long article,
      String stage,
      String standing,
      String headline,
      String section,
      @Nullable String person,
      @Nullable String writing,
      @Nullable Instant due,
      @Nullable Instant setAsideAt,
      boolean covered,
      Instant changedAt) {
    static final SimplePropertyRowMapper<Entry> ROW = new SimplePropertyRowMapper<>(Entry.class);
  }

  @EventListener
  void on(ArticleChange change) {
    refresh(change.id());
  }

  /// Brings the row of an article up to date with how it is written and printed, and its words with
  /// it. Live coverage changes from minute to minute and grows all night: its words follow a moment
  /// later, so that nobody who writes waits for them.
  public void refresh(ArticleId article) {
    boolean worded = refreshRow(article);
    if (worded) {
      words.refresh(List.of(article));
    }
  }

  private boolean refreshRow(ArticleId article) {
    return sql.sql(
            """
            INSERT INTO desk_entries (article, stage, standing, section, person, headline, changed_at,
              worded)
            SELECT articles.id, coalesce(work.stage, standing), standing,
              CASE WHEN work.stage IS NULL THEN articles.section ELSE coalesce(
                (SELECT id FROM sections WHERE slug = work.manuscript #>> '{place,section}'),
                articles.section) END,
              work.owner,
              CASE WHEN work.stage IS NULL THEN articles.headline
                ELSE work.manuscript #>> '{words,headline}' END,
              greatest(work.saved_at, articles.updated_at,
                coalesce(articles.published_at, articles.filed_at)),
              NOT EXISTS (SELECT FROM live_coverages WHERE article = articles.id)
            FROM articles
            CROSS JOIN LATERAL (SELECT CASE articles.status
                WHEN 'draft' THEN 'DRAFT' WHEN 'published' THEN 'PUBLISHED'
                WHEN 'unpublished' THEN 'UNPUBLISHED' ELSE 'TAKEN_DOWN' END) AS stands (standing)
            LEFT JOIN working_copies AS work ON work.article = articles.id
            WHERE articles.id = :article AND (articles.status <> 'draft' OR NOT EXISTS (
              SELECT FROM discarded_articles WHERE article = articles.id))
            ON CONFLICT (article) DO UPDATE
            SET stage = excluded.stage, standing = excluded.standing, section = excluded.section,
              person = excluded.person, headline = excluded.headline,
              changed_at = excluded.changed_at, worded = excluded.worded
            RETURNING worded
            """)
        .param("article", article.value())
        .query((row, _) -> row.getBoolean("worded"))
        .optional()
        .orElse(false);
  }

  /// Takes the row of an article away, and its words.
  void leaveOut(ArticleId article) {
    sql.sql("DELETE FROM desk_words WHERE article = :article")
        .param("article", article.value())
        .update();
    sql.sql("DELETE FROM desk_entries WHERE article = :article")
        .param("article", article.value())
        .update();
  }

  /// The next so many below a place, the latest changed first.
  List<Entry> below(DeskFilter filter, Cursor place, int count, Instant now) {
    return sql.sql(
            """
            SELECT %s
            FROM (SELECT * FROM desk_entries
                  WHERE (changed_at, article) < (:moment, :id)%s
                  ORDER BY changed_at DESC, article DESC LIMIT :count) AS chosen
            JOIN sections ON sections.id = chosen.section
            LEFT JOIN working_copies AS work ON work.article = chosen.article
            ORDER BY chosen.changed_at DESC, chosen.article DESC
            """
                .formatted(COLUMNS, filter.conditions()))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("moment", place.moment())
        .param("id", place.id())
        .param("count", count)
        .params(filter.parameters())
        .query(Entry.ROW)
        .list();
  }

  /// Those, the latest changed first.
  List<Entry> of(List<ArticleId> articles, Instant now) {
    return sql.sql(
            """
            SELECT %s
            FROM desk_entries AS chosen
            JOIN sections ON sections.id = chosen.section
            LEFT JOIN working_copies AS work ON work.article = chosen.article
            WHERE chosen.article = ANY (:articles)
            ORDER BY chosen.changed_at DESC, chosen.article DESC
            """
                .formatted(COLUMNS))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("articles", articles.stream().map(ArticleId::value).toArray(Long[]::new))
        .query(Entry.ROW)
        .list();
  }
}
