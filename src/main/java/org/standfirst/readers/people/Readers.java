package org.standfirst.readers.people;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// The readers, confirmed and not.
@Component
public class Readers {
  private static final String COLUMNS =
      "id, email, password_hash, first_name, last_name, offers, made_at, confirmed_at, subscriber_until";
  private final JdbcClient sql;
  private final Clock clock;

  public Readers(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A reader.
  ///
  /// @param passwordHash null: they have no password and come by other ways
  public record Row(
      long id,
      String email,
      @Nullable String passwordHash,
      String firstName,
      String lastName,
      boolean offers,
      Instant madeAt,
      @Nullable Instant confirmedAt,
      @Nullable Instant subscriberUntil) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    public ReaderId readerId() {
      return new ReaderId(id);
    }

    /// Whether they have a password; those who came by a provider may have none.
    public boolean hasPassword() {
      return passwordHash != null && !passwordHash.isEmpty();
    }

    public boolean confirmed() {
      return confirmedAt != null;
    }
  }

  /// Adds a reader, not yet confirmed.
  ///
  /// @param passwordHash null: they have no password
  public ReaderId add(Application application, @Nullable String passwordHash) {
    return new ReaderId(
        sql.sql(
                """
                INSERT INTO readers
                  (email, password_hash, first_name, last_name, adult_attested_at, offers, made_at)
                VALUES (:email, :hash, :firstName, :lastName, :now, :offers, :now)
                RETURNING id
                """)
            .param("email", application.email().address())
            .param("hash", passwordHash, Types.VARCHAR)
            .param("firstName", application.firstName().name())
            .param("lastName", application.lastName().name())
            .param("offers", application.offers())
            .param("now", now())
            .query((row, number) -> row.getLong(1))
            .single());
  }

  /// The confirmed reader of an address, if there is one.
  public @Nullable Row confirmed(String emailKey) {
    return confirmed(emailKey, "");
  }

  /// The same, who keeps that address until the transaction ends: whoever writes to it writes to
  /// nobody else.
  public @Nullable Row lockConfirmed(String emailKey) {
    return confirmed(emailKey, "FOR NO KEY UPDATE");
  }

  private @Nullable Row confirmed(String emailKey, String lock) {
    return sql.sql(
            """
            SELECT %s FROM readers WHERE lower(email COLLATE "C") = :email AND confirmed_at IS NOT NULL
            %s
            """
                .formatted(COLUMNS, lock))
        .param("email", emailKey)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// The latest registration of an address that waits for confirmation, if there is one.
  public @Nullable Row unconfirmed(String emailKey) {
    return unconfirmed(emailKey, "");
  }

  /// The same, which keeps that address until the transaction ends.
  public @Nullable Row lockUnconfirmed(String emailKey) {
    return unconfirmed(emailKey, "FOR NO KEY UPDATE");
  }

  private @Nullable Row unconfirmed(String emailKey, String lock) {
    return sql.sql(
            """
            SELECT %s FROM readers WHERE lower(email COLLATE "C") = :email AND confirmed_at IS NULL
            ORDER BY id DESC LIMIT 1 %s
            """
                .formatted(COLUMNS, lock))
        .param("email", emailKey)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// The reader, unless swept meanwhile.
  public @Nullable Row find(ReaderId reader) {
    return sql.sql("SELECT %s FROM readers WHERE id = :id".formatted(COLUMNS))
        .param("id", reader.value())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// The same, changed by nobody else until the transaction ends.
  public @Nullable Row lock(ReaderId reader) {
    return sql.sql("SELECT %s FROM readers WHERE id = :id FOR NO KEY UPDATE".formatted(COLUMNS))
        .param("id", reader.value())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Lets only one at a time confirm registrations of an address, until the transaction ends.
  public void confirmOneAtATime(String emailKey) {
    sql.sql("SELECT pg_advisory_xact_lock(hashtextextended('confirm ' || :email, 0))")
        .param("email", emailKey)
        .query((row, number) -> true)
        .single();
  }

  public void confirm(ReaderId reader) {
    sql.sql("UPDATE readers SET confirmed_at = :now WHERE id = :id AND confirmed_at IS NULL")
        .param("now", now())
        .param("id", reader.value())
        .update();
  }

  /// Gives a reader another address.
  public void move(ReaderId reader, EmailAddress address) {
    sql.sql("UPDATE readers SET email = :email WHERE id = :id")
        .param("email", address.address())
        .param("id", reader.value())
        .update();
  }

  public void rename(ReaderId reader, PersonName first, PersonName last) {
    sql.sql("UPDATE readers SET first_name = :first, last_name = :last WHERE id = :id")
        .param("first", first.name())
        .param("last", last.name())
        .param("id", reader.value())
        .update();
  }

  /// Whether letters about offers are welcome from now on; says whether that is a change.
  public boolean offers(ReaderId reader, boolean welcome) {
    return sql.sql("UPDATE readers SET offers = :welcome WHERE id = :id AND offers <> :welcome")
            .param("welcome", welcome)
            .param("id", reader.value())
            .update()
        > 0;
  }

  public void subscribe(ReaderId reader, Instant until) {
    sql.sql("UPDATE readers SET subscriber_until = :until WHERE id = :id")
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("id", reader.value())
        .update();
  }

  /// Erases a reader with every row that belongs to them.
  public void erase(ReaderId reader) {
    sql.sql("DELETE FROM readers WHERE id = :id").param("id", reader.value()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
