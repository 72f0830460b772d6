package org.standfirst.readers.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;

/// What the token of a browser stands for: a visitor, and how the session has been proved. Looks,
/// and changes nothing but when a session was last seen.
@Component
public class Standings {
  /// An authenticator; with the staff, who must have a second factor, a passkey too.
  private static final String SECOND_FACTOR_ON =
      """
      (EXISTS (SELECT FROM authenticators WHERE authenticators.reader = s.reader)
        OR EXISTS (SELECT FROM readers member
            JOIN reader_roles ON reader_roles.reader = member.id
            JOIN passkey_holders ON passkey_holders.reader = member.id
            JOIN user_credentials ON user_entity_user_id = handle
          WHERE member.id = s.reader AND NOT member.second_factor_waived))
      """;

  private static final Duration SEEN_TO_THE = Duration.ofMinutes(10);
  private final JdbcClient sql;
  private final Clock clock;

  Standings(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// The visitor whom a token stands for, if it does for one: not as long as the session waits for
  /// the second factor that its reader has switched on.
  Visitor.@Nullable Registered visitor(Token.Hash hash) {
    Worth worth =
        sql.sql(
                """
                SELECT s.id, s.reader, r.confirmed_at IS NOT NULL AS confirmed, r.subscriber_until,
                  s.last_seen_at, s.proofs, r.second_factor_waived,
                  %s AS second_factor_on,
                  (SELECT string_agg(role, ',') FROM reader_roles WHERE reader = r.id) AS roles
                FROM sessions s JOIN readers r ON r.id = s.reader
                WHERE s.token_sha256 = :hash AND %s
                """
                    .formatted(SECOND_FACTOR_ON, Sessions.ALIVE))
            .param("hash", hash.bytes())
            .param("now", now())
            .query(Worth.ROW)
            .optional()
            .orElse(null);
    if (worth == null || worth.waits()) {
      return null;
    }
    if (worth.lastSeenAt().isBefore(clock.instant().minus(SEEN_TO_THE))) {
      seen(worth.id());
    }
    return worth.visitor(clock.instant());
  }

  private void seen(long id) {
    sql.sql("UPDATE sessions SET last_seen_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  /// How the session of a token stands; null where there is none.
  public @Nullable Standing of(Token token) {
    return sql.sql(
            """
            SELECT reader, proofs, proved_at, lasting, %s
            FROM sessions s WHERE token_sha256 = :hash AND %s
            """
                .formatted(SECOND_FACTOR_ON, Sessions.ALIVE))
        .param("hash", token.hash().bytes())
        .param("now", now())
        .query((row, number) ->
            new Standing(
                new ReaderId(row.getLong(1)),
                new Proofs(
                    Proofs.ofStored(String.valueOf(row.getString(2))),
                    row.getObject(3, OffsetDateTime.class).toInstant()),
                row.getBoolean(4),
                row.getBoolean(5)))
        .optional()
        .orElse(null);
  }

  /// What a session has been proved by; null where there is none.
  public @Nullable Proofs proofs(Token token) {
    return sql.sql(
            "SELECT proofs, proved_at FROM sessions WHERE token_sha256 = :hash AND "
                + Sessions.ALIVE)
        .param("hash", token.hash().bytes())
        .param("now", now())
        .query((row, number) ->
            new Proofs(
                Proofs.ofStored(String.valueOf(row.getString(1))),
                row.getObject(2, OffsetDateTime.class).toInstant()))
        .optional()
        .orElse(null);
  }

  /// Since when a session has been open; null where there is none.
  public @Nullable Instant since(Token token) {
    return sql.sql("SELECT made_at FROM sessions WHERE token_sha256 = :hash")
        .param("hash", token.hash().bytes())
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional()
        .orElse(null);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
