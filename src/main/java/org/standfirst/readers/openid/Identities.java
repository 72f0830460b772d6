package org.standfirst.readers.openid;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// Who at a provider is which reader.
@Component
class Identities {
  private final JdbcClient sql;
  private final Clock clock;

  Identities(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// An identity of a reader.
  ///
  /// @param email as the provider said it when it was linked
  record Row(
      long id,
      String issuer,
      String subject,
      String provider,
      @Nullable String email,
      Instant linkedAt,
      @Nullable Instant usedAt) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }

  /// The reader whom a subject of an issuer is, if we know.
  @Nullable ReaderId reader(Identity identity) {
    return sql.sql(
            "SELECT reader FROM openid_identities WHERE issuer = :issuer AND subject = :subject")
        .param("issuer", identity.issuer())
        .param("subject", identity.subject())
        .query((row, number) -> new ReaderId(row.getLong(1)))
        .optional()
        .orElse(null);
  }

  List<Row> of(ReaderId reader) {
    return sql.sql(
            """
            SELECT id, issuer, subject, provider, email, linked_at, used_at
            FROM openid_identities WHERE reader = :reader ORDER BY id LIMIT 50
            """)
        .param("reader", reader.value())
        .query(Row.ROW)
        .list();
  }

  /// Makes an identity the reader's. It is taken over from a registration that was never confirmed,
  /// never from an account.
  ///
  /// @return whether it is the reader's now
  boolean add(ReaderId reader, Provider provider, Identity identity) {
    return sql.sql(
                """
                INSERT INTO openid_identities AS known
                  (issuer, subject, reader, provider, email, linked_at)
                VALUES (:issuer, :subject, :reader, :provider, :email, :now)
                ON CONFLICT (issuer, subject) DO UPDATE
                SET reader = excluded.reader, provider = excluded.provider, email = excluded.email,
                  linked_at = excluded.linked_at, used_at = NULL
                WHERE known.reader = excluded.reader OR EXISTS (
                  SELECT 1 FROM readers r WHERE r.id = known.reader AND r.confirmed_at IS NULL)
                """)
            .param("issuer", identity.issuer())
            .param("subject", identity.subject())
            .param("reader", reader.value())
            .param("provider", provider.name())
            .param("email", identity.email())
            .param("now", now())
            .update()
        == 1;
  }

  void used(Identity identity) {
    sql.sql(
            """
            UPDATE openid_identities SET used_at = :now
            WHERE issuer = :issuer AND subject = :subject
            """)
        .param("now", now())
        .param("issuer", identity.issuer())
        .param("subject", identity.subject())
        .update();
  }

  /// Takes one of a reader's identities away.
  ///
  /// @return the provider's name; null where there was none
  @Nullable String remove(ReaderId reader, long id) {
    return sql.sql(
            "DELETE FROM openid_identities WHERE id = :id AND reader = :reader RETURNING provider")
        .param("id", id)
        .param("reader", reader.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .optional()
        .orElse(null);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
