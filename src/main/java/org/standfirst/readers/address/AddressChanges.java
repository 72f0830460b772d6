package org.standfirst.readers.address;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;

/// Changes of address: asked for, confirmed, undone.
@Component
class AddressChanges {
  /// How long the new address has to confirm.
  static final Duration WAITING = Duration.ofDays(1);

  /// From then on nothing can be done with a change any more.
  static final Duration KEPT = Duration.ofDays(9);

  /// Whoever takes an account over may have been there for a while before.
  private static final Duration A_WHILE = Duration.ofDays(7);

  private static final String COLUMNS =
      "id, reader, old_email, new_email, asked_at, since, changed_at, withdrawn_at";
  private final JdbcClient sql;
  private final Clock clock;

  AddressChanges(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A change.
  ///
  /// @param since since when whoever asked may have been there: a week before, or longer if they
  ///   were signed in longer
  record Row(
      long id,
      long reader,
      String oldEmail,
      String newEmail,
      Instant askedAt,
      Instant since,
      @Nullable Instant changedAt,
      @Nullable Instant withdrawnAt) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    ReaderId readerId() {
      return new ReaderId(reader);
    }
  }

  /// Notes what is asked for, in place of what waited before.
  ///
  /// @param presence since when whoever asks has been signed in; null: we don't know
  long ask(Readers.Row reader, EmailAddress address, @Nullable Instant presence) {
    OffsetDateTime now = now();
    OffsetDateTime then = now.minus(A_WHILE);
    OffsetDateTime since =
        presence == null || presence.isAfter(then.toInstant())
            ? then
            : presence.atOffset(ZoneOffset.UTC);
    withdraw(reader.readerId());
    return sql.sql(
            """
            INSERT INTO address_changes (reader, old_email, new_email, asked_at, since, expires_at)
            VALUES (:reader, :old, :new, :now, :since, :end) RETURNING id
            """)
        .param("reader", reader.id())
        .param("old", reader.email())
        .param("new", address.address())
        .param("now", now)
        .param("since", since)
        .param("end", now.plus(WAITING))
        .query(Long.class)
        .single();
  }

  /// The change that waits to be confirmed, if one does.
  @Nullable Row waiting(ReaderId reader) {
    return sql.sql(
            """
            SELECT %s FROM address_changes WHERE reader = :reader AND changed_at IS NULL
              AND withdrawn_at IS NULL AND expires_at > :now ORDER BY id DESC LIMIT 1
            """
                .formatted(COLUMNS))
        .param("reader", reader.value())
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  @Nullable Row find(long id) {
    return sql.sql("SELECT %s FROM address_changes WHERE id = :id".formatted(COLUMNS))
        .param("id", id)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  List<Row> of(ReaderId reader) {
    return sql.sql(
            "SELECT %s FROM address_changes WHERE reader = :reader ORDER BY id".formatted(COLUMNS))
        .param("reader", reader.value())
        .query(Row.ROW)
        .list();
  }

  void changed(long id) {
    sql.sql("UPDATE address_changes SET changed_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  /// Takes back what waits to be confirmed.
  void withdraw(ReaderId reader) {
    sql.sql(
            """
            UPDATE address_changes SET withdrawn_at = :now
            WHERE reader = :reader AND changed_at IS NULL AND withdrawn_at IS NULL
            """)
        .param("now", now())
        .param("reader", reader.value())
        .update();
  }

  /// Takes back a change and every later one, done or not.
  void withdrawFrom(ReaderId reader, long id) {
    sql.sql(
            """
            UPDATE address_changes SET withdrawn_at = :now
            WHERE reader = :reader AND id >= :id AND withdrawn_at IS NULL
            """)
        .param("now", now())
        .param("reader", reader.value())
        .param("id", id)
        .update();
  }

  /// The addresses that a reader had before a change or by one.
  List<String> addressesOf(ReaderId reader) {
    return sql.sql(
            """
            SELECT old_email FROM address_changes WHERE reader = :reader
            UNION
            SELECT new_email FROM address_changes WHERE reader = :reader AND changed_at IS NOT NULL
            """)
        .param("reader", reader.value())
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  /// Forgets changes that nobody can undo any more.
  ///
  /// @return the addresses that accounts had before them or by them, and that no later change names
  List<String> forgetOld() {
    return sql.sql(
            """
            WITH forgotten AS (
              DELETE FROM address_changes WHERE asked_at < :moment
              RETURNING old_email, new_email, changed_at),
            addresses AS (
              SELECT old_email AS address FROM forgotten
              UNION
              SELECT new_email FROM forgotten WHERE changed_at IS NOT NULL)
            SELECT address FROM addresses WHERE NOT EXISTS (
              SELECT FROM address_changes WHERE asked_at >= :moment
                AND lower(address) IN (lower(old_email), lower(new_email)))
            """)
        .param("moment", now().minus(KEPT))
        .query((row, number) -> String.valueOf(row.getString(1)))
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
