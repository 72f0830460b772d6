package org.standfirst.articles.desk;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.SearchEntries;
import org.standfirst.articles.Spans;

/// All words of all articles, as they are being written, and of their live coverage, for the
/// newsroom's search. The latest changed come first: short spans of days are looked through before
/// longer ones, so that a common word costs no more than a rare one.
@Component
class DeskWords {
  /// So many entries of live coverage are found, the newest, and so much of them.
  private static final int MOST_ENTRIES = 500;

  private static final int MOST_LIVE = 100_000;

  private final JdbcClient sql;
  private final SearchEntries entries;

  DeskWords(JdbcClient sql, SearchEntries entries) {
    this.sql = sql;
    this.entries = entries;
  }

  /// Brings the words of articles up to date with their rows in the list.
  void refresh(List<ArticleId> articles) {
    if (articles.isEmpty()) {
      return;
    }
    sql.sql(
            """
            INSERT INTO desk_words (article, changed_at, words)
            SELECT entry.article, entry.changed_at,
              desk_words_of(:dictionary::regconfig, concat_ws(' ', entry.headline,
                work.manuscript #>> '{words,standfirst}', work.manuscript #>> '{words,kicker}',
                work.manuscript #>> '{origin,byline}', work.manuscript #>> '{origin,credit}',
                jsonb_path_query_array(work.manuscript, '$.origin.contributors[*].name')::text,
                regexp_replace(work.manuscript #>> '{words,body}', '<[^>]*>', ' ', 'g'),
                articles.headline, articles.standfirst, articles.kicker, articles.byline,
                articles.credit, articles.slug,
                (SELECT string_agg(authors.name, ' ') FROM article_authors
                 JOIN authors ON authors.id = author WHERE article = entry.article),
                (SELECT string_agg(name, ' ') FROM article_contributors
                 WHERE article = entry.article),
                (SELECT string_agg(topics.name, ' ') FROM article_topics
                 JOIN topics ON topics.id = topic WHERE article = entry.article),
                regexp_replace(concat(articles.opening, ' ',
                  (SELECT html FROM article_bodies WHERE article = entry.article)),
                  '<[^>]*>', ' ', 'g'),
                (SELECT left(string_agg(concat_ws(' ', live.headline,
                     regexp_replace(live.html, '<[^>]*>', ' ', 'g')), ' ' ORDER BY live.id DESC),
                   :mostLive)
                 FROM (SELECT id, headline, html FROM live_entries
                       WHERE article = entry.article AND removed_at IS NULL
                       ORDER BY id DESC LIMIT :mostEntries) AS live)),
              array_to_tsvector(ARRAY[concat('at ', entry.stage),
                   concat('at ', coalesce(nullif(entry.standing, 'DRAFT'), entry.stage)),
                   concat('of ', entry.section),
                   concat('by ', coalesce(entry.person, 0))])
              || array_to_tsvector(ARRAY(
                   SELECT concat_ws(' ', 'in', level, floor(extract(epoch FROM entry.changed_at)
                     / (86400 * (4 ^ level)::bigint))::bigint)
                   FROM generate_series(0, :levels - 1) AS level)))
            FROM desk_entries AS entry
            JOIN articles ON articles.id = entry.article
            LEFT JOIN working_copies AS work ON work.article = entry.article AND work.stage IS NOT NULL
            WHERE entry.article = ANY (:ids)
            ON CONFLICT (article) DO UPDATE
            SET changed_at = excluded.changed_at, words = excluded.words
            """)
        .param("dictionary", entries.dictionary())
        .param("levels", Spans.LEVELS)
        .param("mostEntries", MOST_ENTRIES)
        .param("mostLive", MOST_LIVE)
        .param("ids", ids(articles))
        .update();
    markWorded(articles);
  }

  /// From now on they wait for nothing.
  void markWorded(List<ArticleId> articles) {
    sql.sql("UPDATE desk_entries SET worded = true WHERE article = ANY (:ids) AND NOT worded")
        .param("ids", ids(articles))
        .update();
  }

  private static Long[] ids(List<ArticleId> articles) {
    return articles.stream().map(ArticleId::value).toArray(Long[]::new);
  }

  /// The next so many that have the words, the latest changed first.
  List<ArticleId> below(String question, DeskFilter filter, Cursor place, int count) {
    Instant top = place.equals(Cursor.TOP) ? latest() : place.moment().toInstant();
    int level = 0;
    while (level < Spans.LEVELS) {
      String span = " && '(%s)'::tsquery".formatted(Spans.until(level, top).replace("'", "''"));
      List<ArticleId> found = find(question, span, filter, place, count);
      if (found.size() == count) {
        return found;
      }
      level += Spans.step(found.size(), count);
    }
    return find(question, "", filter, place, count);
  }

  private List<ArticleId> find(
      String question, String span, DeskFilter filter, Cursor place, int count) {
    return sql.sql(
            """
            SELECT article FROM desk_words
            WHERE words @@ (websearch_to_tsquery(:dictionary::regconfig, :question)%s%s)
              AND (changed_at, article) < (:moment, :id)
            ORDER BY changed_at DESC, article DESC
            LIMIT :count
            """
                .formatted(filter.lexemes(), span))
        .param("dictionary", entries.dictionary())
        .param("question", question)
        .params(filter.parameters())
        .param("moment", place.moment())
        .param("id", place.id())
        .param("count", count)
        .query((row, _) -> new ArticleId(row.getLong(1)))
        .list();
  }

  private Instant latest() {
    return sql.sql("SELECT max(changed_at) AS latest FROM desk_entries")
        .query((row, _) -> row.getTimestamp("latest"))
        .optional()
        .map(each -> each.toInstant())
        .orElse(Instant.EPOCH);
  }
}
