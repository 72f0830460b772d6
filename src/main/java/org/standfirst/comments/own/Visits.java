package org.standfirst.comments.own;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.readers.ReaderId;

/// Remembers up to which comment readers have seen a discussion, so that they are shown what is
/// new.
@Component
class Visits {
  /// What is seen within so long belongs to one visit.
  private static final Duration ONE_VISIT = Duration.ofMinutes(30);

  private final JdbcClient sql;
  private final Clock clock;

  Visits(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Up to which comment they had seen it before this visit; 0: they never came.
  long seenBefore(ReaderId reader, ArticleId article) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return sql.sql(
            """
            SELECT CASE WHEN at > :since THEN seen_before ELSE seen END FROM discussion_visits
            WHERE reader = :reader AND article = :article
            """)
        .param("reader", reader.value())
        .param("article", article.value())
        .param("since", now.minus(ONE_VISIT))
        .query((row, _) -> row.getLong(1))
        .optional()
        .orElse(0L);
  }

  /// Notes that they have seen it up to the last comment there is; says up to which they had before
  /// this visit.
  long visit(ReaderId reader, ArticleId article) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return sql.sql(
            """
            INSERT INTO discussion_visits AS visits (reader, article, seen, seen_before, at)
            SELECT :reader, article, last_number, last_number, :now
            FROM discussions WHERE article = :article
            ON CONFLICT (reader, article) DO UPDATE
            SET seen = excluded.seen, at = excluded.at,
              seen_before = CASE WHEN visits.at > :since THEN visits.seen_before ELSE visits.seen END
            RETURNING seen_before
            """)
        .param("reader", reader.value())
        .param("article", article.value())
        .param("now", now)
        .param("since", now.minus(ONE_VISIT))
        .query((row, _) -> row.getLong(1))
        .optional()
        .orElse(0L);
  }
}
