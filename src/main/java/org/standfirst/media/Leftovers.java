package org.standfirst.media;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Contents that go unless a picture has them by then. Whoever adds a picture notes its content
/// here before its files are kept, and has an hour to give it its row: so no transaction waits for
/// the storage, and what a crash leaves behind goes too.
@Component
class Leftovers {
  private static final Duration GRACE = Duration.ofHours(1);

  /// After which a discarding has ended on whichever node, by the bound that [Discards] has.
  private static final Duration ABANDONED = Duration.ofMinutes(5);

  private final JdbcClient sql;

  Leftovers(JdbcClient sql) {
    this.sql = sql;
  }

  /// Has a content stay for the next hour. Of one that a node began to discard and never ended,
  /// what is gone is to be kept again.
  ///
  /// @return false: its files are going just now
  boolean spare(String hash, Instant now) {
    return sql.sql(
                """
                INSERT INTO discarded_images (hash, since) VALUES (:hash, :now)
                ON CONFLICT (hash) DO UPDATE
                SET since = excluded.since, begun_at = NULL
                WHERE discarded_images.begun_at IS NULL OR discarded_images.begun_at < :abandoned
                """)
            .param("hash", hash)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("abandoned", now.minus(ABANDONED).atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Forgets the contents that pictures have.
  void forgetUsed(Instant now) {
    sql.sql(
            """
            DELETE FROM discarded_images
            WHERE since < :limit AND begun_at IS NULL
              AND EXISTS (SELECT FROM images WHERE images.hash = discarded_images.hash)
            """)
        .param("limit", now.minus(GRACE).atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The next content whose files go, held against being added until that is done, or given up;
  /// null: there is none. One that a node began with and never ended is taken up again.
  @Nullable String next(Instant now) {
    return sql.sql(
            """
            UPDATE discarded_images SET begun_at = :now
            WHERE hash = (
              SELECT hash FROM discarded_images
              WHERE since < :limit AND (begun_at IS NULL OR begun_at < :abandoned)
                AND NOT EXISTS (SELECT FROM images WHERE images.hash = discarded_images.hash)
              ORDER BY since
              LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING hash
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("limit", now.minus(GRACE).atOffset(ZoneOffset.UTC))
        .param("abandoned", now.minus(ABANDONED).atOffset(ZoneOffset.UTC))
        .query((row, _) -> String.valueOf(row.getString(1)))
        .optional()
        .orElse(null);
  }

  /// The files of a content are gone.
  void gone(String hash) {
    sql.sql("DELETE FROM discarded_images WHERE hash = :hash").param("hash", hash).update();
  }

  /// The files of a content can't be taken away at present: the others come first.
  void giveUp(String hash, Instant now) {
    sql.sql("UPDATE discarded_images SET begun_at = NULL, since = :now WHERE hash = :hash")
        .param("hash", hash)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
