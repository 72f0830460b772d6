package org.standfirst.readers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tokens of links in letters: each for one purpose, one reader, one use and a time.
@Component
class LinkTokens {
  private static final Duration LATELY = Duration.ofHours(1);
  private static final int MANY = 5;
  private final JdbcClient sql;
  private final Clock clock;

  LinkTokens(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// What a link is for.
  enum Purpose {
    /// To confirm an address.
    CONFIRMATION(Duration.ofDays(7)),
    /// To set a new password.
    NEW_PASSWORD(Duration.ofHours(2));

    private final Duration length;

    Purpose(Duration length) {
      this.length = length;
    }
  }

  /// Whom a link is for.
  record Row(long reader, @Nullable Instant spentAt) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    ReaderId readerId() {
      return new ReaderId(reader);
    }

    boolean spent() {
      return spentAt != null;
    }
  }

  /// Makes a token; only its hash stays here.
  Token make(ReaderId reader, Purpose purpose) {
    Token token = Token.random();
    sql.sql(
            """
            INSERT INTO link_tokens (token_sha256, purpose, reader, made_at, expires_at)
            VALUES (:hash, :purpose, :reader, :now, :end)
            """)
        .param("hash", token.hash().bytes())
        .param("purpose", purpose.name())
        .param("reader", reader.value())
        .param("now", now())
        .param("end", now().plus(purpose.length))
        .update();
    return token;
  }

  /// Whether a reader was sent so many links for a purpose within the hour, none of them spent,
  /// that one more would only add to the heap. All of them are good for another hour at least: who
  /// isn't sent one more has what they need in their mailbox.
  boolean abound(ReaderId reader, Purpose purpose) {
    return sql.sql(
                """
                SELECT count(*) FROM link_tokens
                WHERE reader = :reader AND purpose = :purpose AND spent_at IS NULL AND made_at > :then
                """)
            .param("reader", reader.value())
            .param("purpose", purpose.name())
            .param("then", now().minus(LATELY))
            .query((row, number) -> row.getInt(1))
            .single()
        >= MANY;
  }

  /// Whether an address was sent so many links to confirm it within the hour, none of them spent,
  /// whichever registrations they are for.
  boolean aboundFor(String emailKey) {
    return sql.sql(
                """
                SELECT count(*) FROM readers JOIN link_tokens ON link_tokens.reader = readers.id
                WHERE lower(email COLLATE "C") = :email AND confirmed_at IS NULL
                  AND purpose = :purpose AND spent_at IS NULL AND link_tokens.made_at > :then
                """)
            .param("email", emailKey)
            .param("purpose", Purpose.CONFIRMATION.name())
            .param("then", now().minus(LATELY))
            .query((row, number) -> row.getInt(1))
            .single()
        >= MANY;
  }

  /// Looks at a token, spent or not, without spending it.
  @Nullable Row look(Token token, Purpose purpose) {
    return sql.sql(
            """
            SELECT reader, spent_at FROM link_tokens
            WHERE token_sha256 = :hash AND purpose = :purpose AND expires_at > :now
            """)
        .param("hash", token.hash().bytes())
        .param("purpose", purpose.name())
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Spends a token, if it is there to be spent: of many at once, one succeeds.
  @Nullable ReaderId spend(Token token, Purpose purpose) {
    return sql.sql(
            """
            UPDATE link_tokens SET spent_at = :now
            WHERE token_sha256 = :hash AND purpose = :purpose AND spent_at IS NULL AND expires_at > :now
            RETURNING reader
            """)
        .param("hash", token.hash().bytes())
        .param("purpose", purpose.name())
        .param("now", now())
        .query((row, number) -> new ReaderId(row.getLong(1)))
        .optional()
        .orElse(null);
  }

  /// Makes a reader's other links for a purpose worthless.
  void spendAll(ReaderId reader, Purpose purpose) {
    sql.sql(
            """
            UPDATE link_tokens SET spent_at = :now
            WHERE reader = :reader AND purpose = :purpose AND spent_at IS NULL
            """)
        .param("reader", reader.value())
        .param("purpose", purpose.name())
        .param("now", now())
        .update();
  }

  int forgetExpired() {
    return sql.sql("DELETE FROM link_tokens WHERE expires_at < :now").param("now", now()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
