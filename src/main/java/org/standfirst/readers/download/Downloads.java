package org.standfirst.readers.download;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Token;

/// The downloads that were wished for, and those that lie ready, for a week.
@Component
class Downloads {
  static final Duration KEPT = Duration.ofDays(7);
  private final JdbcClient sql;
  private final Clock clock;

  Downloads(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// How far a reader's latest download is.
  record Row(Instant wishedAt, @Nullable Instant madeAt, @Nullable Instant expiresAt) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }

  /// A download that waits to be made.
  record Wish(long id, long reader, int attempts) {
    static final SimplePropertyRowMapper<Wish> ROW = new SimplePropertyRowMapper<>(Wish.class);

    ReaderId readerId() {
      return new ReaderId(reader);
    }
  }

  /// Notes a wish, unless there is one.
  void wish(ReaderId reader) {
    sql.sql(
            """
            INSERT INTO downloads (reader, wished_at, due_at) VALUES (:reader, :now, :now)
            ON CONFLICT (reader) WHERE made_at IS NULL DO NOTHING
            """)
        .param("reader", reader.value())
        .param("now", now())
        .update();
  }

  /// Gives up what is still to be made.
  void withdraw(ReaderId reader) {
    sql.sql("DELETE FROM downloads WHERE reader = :reader AND made_at IS NULL")
        .param("reader", reader.value())
        .update();
  }

  /// A reader's latest that isn't over.
  @Nullable Row latest(ReaderId reader) {
    return sql.sql(
            """
            SELECT wished_at, made_at, expires_at FROM downloads
            WHERE reader = :reader AND (expires_at IS NULL OR expires_at > :now)
            ORDER BY id DESC LIMIT 1
            """)
        .param("reader", reader.value())
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Holds a wish that is due until the transaction ends; others pass it by meanwhile. Should this
  /// node fall, it is there for the next.
  @Nullable Wish take() {
    return sql.sql(
            """
            SELECT id, reader, attempts FROM downloads WHERE made_at IS NULL AND due_at <= :now
            ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
        .param("now", now())
        .query(Wish.ROW)
        .optional()
        .orElse(null);
  }

  /// Lays a download ready in place of those before it.
  ///
  /// @return until when it can be fetched
  Instant keep(Wish wish, Token token, byte[] archive) {
    sql.sql("DELETE FROM downloads WHERE reader = :reader AND made_at IS NOT NULL")
        .param("reader", wish.reader())
        .update();
    OffsetDateTime until = now().plus(KEPT);
    sql.sql(
            """
            UPDATE downloads SET made_at = :now, expires_at = :until, token_sha256 = :hash,
              archive = :archive
            WHERE id = :id
            """)
        .param("now", now())
        .param("until", until)
        .param("hash", token.hash().bytes())
        .param("archive", archive)
        .param("id", wish.id())
        .update();
    return until.toInstant();
  }

  /// Puts a wish off that couldn't be fulfilled, the longer the more often that was tried.
  void defer(Wish wish) {
    sql.sql("UPDATE downloads SET attempts = attempts + 1, due_at = :due WHERE id = :id")
        .param("due", now().plusMinutes(1L << Math.min(wish.attempts(), 6)))
        .param("id", wish.id())
        .update();
  }

  /// The download of a link, for its reader alone.
  byte @Nullable [] fetch(ReaderId reader, Token token) {
    return sql.sql(
            """
            SELECT archive FROM downloads
            WHERE token_sha256 = :hash AND reader = :reader AND expires_at > :now
            """)
        .param("hash", token.hash().bytes())
        .param("reader", reader.value())
        .param("now", now())
        .query((row, number) -> row.getBytes(1))
        .optional()
        .orElse(null);
  }

  int forgetExpired() {
    return sql.sql("DELETE FROM downloads WHERE made_at IS NOT NULL AND expires_at <= :now")
        .param("now", now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
