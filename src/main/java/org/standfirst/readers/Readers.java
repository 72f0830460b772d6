package org.standfirst.readers;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The readers, confirmed and not.
@Component
class Readers {
  private static final String COLUMNS =
      "id, email, password_hash, first_name, last_name, offers, made_at, confirmed_at, subscriber_until";
  private final JdbcClient sql;
  private final Clock clock;

  Readers(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A reader.
  record Row(
      long id,
      String email,
      String passwordHash,
      String firstName,
      String lastName,
      boolean offers,
      Instant madeAt,
      @Nullable Instant confirmedAt,
      @Nullable Instant subscriberUntil) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    ReaderId readerId() {
      return new ReaderId(id);
    }

    boolean confirmed() {
      return confirmedAt != null;
    }
  }

  /// Adds a reader, not yet confirmed.
  ReaderId add(Application application, String passwordHash) {
    return new ReaderId(
        sql.sql(
                """
                INSERT INTO readers
                  (email, password_hash, first_name, last_name, adult_attested_at, offers, made_at)
                VALUES (:email, :hash, :firstName, :lastName, :now, :offers, :now)
                RETURNING id
                """)
            .param("email", application.email().address())
            .param("hash", passwordHash)
            .param("firstName", application.firstName().name())
            .param("lastName", application.lastName().name())
            .param("offers", application.offers())
            .param("now", now())
            .query((row, number) -> row.getLong(1))
            .single());
  }

  /// The confirmed reader of an address, if there is one.
  @Nullable Row confirmed(String emailKey) {
    return sql.sql(
            """
            SELECT %s FROM readers WHERE lower(email COLLATE "C") = :email AND confirmed_at IS NOT NULL
            """
                .formatted(COLUMNS))
        .param("email", emailKey)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// The latest registration of an address that waits for confirmation, if there is one.
  @Nullable Row unconfirmed(String emailKey) {
    return sql.sql(
            """
            SELECT %s FROM readers WHERE lower(email COLLATE "C") = :email AND confirmed_at IS NULL
            ORDER BY id DESC LIMIT 1
            """
                .formatted(COLUMNS))
        .param("email", emailKey)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// The reader, unless swept meanwhile.
  @Nullable Row find(ReaderId reader) {
    return sql.sql("SELECT %s FROM readers WHERE id = :id".formatted(COLUMNS))
        .param("id", reader.value())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Lets only one at a time confirm registrations of an address, until the transaction ends.
  void confirmOneAtATime(String emailKey) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('confirm ' || :email, 0))")
        .param("email", emailKey)
        .query((row, number) -> true)
        .single();
  }

  void confirm(ReaderId reader) {
    sql.sql("UPDATE readers SET confirmed_at = :now WHERE id = :id AND confirmed_at IS NULL")
        .param("now", now())
        .param("id", reader.value())
        .update();
  }

  void rename(ReaderId reader, PersonName first, PersonName last) {
    sql.sql("UPDATE readers SET first_name = :first, last_name = :last WHERE id = :id")
        .param("first", first.name())
        .param("last", last.name())
        .param("id", reader.value())
        .update();
  }

  void offers(ReaderId reader, boolean welcome) {
    sql.sql("UPDATE readers SET offers = :welcome WHERE id = :id")
        .param("welcome", welcome)
        .param("id", reader.value())
        .update();
  }

  /// Whether that is the reader's password still; it stays so until the transaction ends.
  boolean stillHas(ReaderId reader, String hash) {
    return sql.sql("SELECT FROM readers WHERE id = :id AND password_hash = :hash FOR SHARE")
        .param("id", reader.value())
        .param("hash", hash)
        .query((row, number) -> true)
        .optional()
        .isPresent();
  }

  void password(ReaderId reader, String hash) {
    sql.sql("UPDATE readers SET password_hash = :hash WHERE id = :id")
        .param("hash", hash)
        .param("id", reader.value())
        .update();
  }

  void subscribe(ReaderId reader, Instant until) {
    sql.sql("UPDATE readers SET subscriber_until = :until WHERE id = :id")
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("id", reader.value())
        .update();
  }

  void roles(ReaderId reader, Set<Role> roles) {
    for (Role role : roles) {
      sql.sql(
              """
              INSERT INTO reader_roles (reader, role) VALUES (:reader, :role) ON CONFLICT DO NOTHING
              """)
          .param("reader", reader.value())
          .param("role", role.name())
          .update();
    }
  }

  int forgetUnconfirmedBefore(Instant moment) {
    return sql.sql("DELETE FROM readers WHERE confirmed_at IS NULL AND made_at < :moment")
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
