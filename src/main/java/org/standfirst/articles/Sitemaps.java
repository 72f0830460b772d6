package org.standfirst.articles;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the sitemaps list: published articles in chunks of their numbers, so that old chunks never
/// change when something new is published.
@Component
class Sitemaps {
  private static final int MOST_NEWS = 1_000;
  private final JdbcClient sql;

  Sitemaps(JdbcClient sql) {
    this.sql = sql;
  }

  /// The chunks that hold anything.
  List<Long> chunks() {
    return sql.sql(
            """
            SELECT chunk
            FROM generate_series(1, (SELECT (max(id) - 1) / :size + 1 FROM articles)) AS chunk
            WHERE EXISTS (
              SELECT FROM articles
              WHERE id > (chunk - 1) * :size AND id <= chunk * :size AND status = 'published')
            """)
        .param("size", Subjects.SITEMAP_CHUNK)
        .query((row, _) -> row.getLong(1))
        .list();
  }

  List<Entry> chunk(long number) {
    return sql.sql(
            """
            SELECT '/' || sections.slug || '/' || articles.slug AS path, headline, language,
              published_at, coalesce(updated_at, published_at) AS changed_at
            FROM articles JOIN sections ON sections.id = articles.section
            WHERE articles.id > (:chunk - 1) * :size AND articles.id <= :chunk * :size
              AND status = 'published'
            ORDER BY articles.id
            """)
        .param("chunk", number)
        .param("size", (long) Subjects.SITEMAP_CHUNK)
        .query(Entry.ROW)
        .list();
  }

  /// What was published since then, the newest first.
  List<Entry> news(Instant since) {
    OffsetDateTime moment = since.atOffset(ZoneOffset.UTC);
    return sql.sql(
            """
            SELECT '/' || sections.slug || '/' || articles.slug AS path, headline, language,
              published_at, coalesce(updated_at, published_at) AS changed_at
            FROM articles JOIN sections ON sections.id = articles.section
            WHERE status = 'published' AND published_at > :since
            ORDER BY published_at DESC, articles.id DESC
            LIMIT :most
            """)
        .param("since", moment)
        .param("most", MOST_NEWS)
        .query(Entry.ROW)
        .list();
  }

  record Entry(
      String path, String headline, String language, Instant publishedAt, Instant changedAt) {
    static final SimplePropertyRowMapper<Entry> ROW = new SimplePropertyRowMapper<>(Entry.class);
  }
}
