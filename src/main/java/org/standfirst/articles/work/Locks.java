package org.standfirst.articles.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.readers.ReaderId;

/// Who is writing just now: one at each article. A lock ends by itself some minutes after its
/// holder was last heard of, and anyone who may write can take it over.
@Component
class Locks {
  private static final Duration LASTING = Duration.ofMinutes(2);
  private final JdbcClient sql;
  private final Clock clock;

  Locks(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A lock that holds.
  ///
  /// @param name empty: they have left the paper
  record Lock(long holder, String name, Instant takenAt) {
    static final SimplePropertyRowMapper<Lock> ROW = new SimplePropertyRowMapper<>(Lock.class);
  }

  /// Somebody else's lock; null: there is none that holds.
  @Nullable Lock against(ReaderId writer, ArticleId article) {
    return sql.sql(
            """
            SELECT holder, taken_at,
              coalesce((SELECT first_name || ' ' || last_name FROM readers WHERE id = holder), '')
                AS name
            FROM article_locks
            WHERE article = :article AND holder <> :writer AND expires_at > :now
            """)
        .param("article", article.value())
        .param("writer", writer.value())
        .param("now", now())
        .query(Lock.ROW)
        .optional()
        .orElse(null);
  }

  /// Takes the lock, or holds it longer, unless somebody else has it.
  ///
  /// @return who has it instead; null: nobody
  @Nullable Lock take(ReaderId writer, ArticleId article) {
    int taken =
        write(
            writer, article, "article_locks.holder = :writer OR article_locks.expires_at <= :now");
    return taken > 0 ? null : against(writer, article);
  }

  /// Takes it from whoever has it.
  void takeOver(ReaderId writer, ArticleId article) {
    write(writer, article, "true");
  }

  private int write(ReaderId writer, ArticleId article, String condition) {
    return sql.sql(
            """
            INSERT INTO article_locks (article, holder, taken_at, expires_at)
            VALUES (:article, :writer, :now, :until)
            ON CONFLICT (article) DO UPDATE
            SET holder = :writer, expires_at = :until,
              taken_at = CASE WHEN article_locks.holder = :writer AND article_locks.expires_at > :now
                THEN article_locks.taken_at ELSE :now END
            WHERE %s
            """
                .formatted(condition))
        .param("article", article.value())
        .param("writer", writer.value())
        .param("now", now())
        .param("until", now().plus(LASTING))
        .update();
  }

  /// Lets go of it.
  void release(ReaderId writer, ArticleId article) {
    sql.sql("DELETE FROM article_locks WHERE article = :article AND holder = :writer")
        .param("article", article.value())
        .param("writer", writer.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
