package org.standfirst.newsletters.subscribing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Wishes for newsletters by an address alone.
@Component
class Wishes {
  static final Duration GOOD_FOR = Duration.ofDays(7);
  private static final int MOST_ATTEMPTS = 10;
  private static final String COLUMNS =
      "id, address, name, newsletters, place, attempts, spent_at IS NOT NULL AS spent";
  private final JdbcClient sql;
  private final Clock clock;

  Wishes(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A wish.
  ///
  /// @param address as it was typed, its domain in ASCII
  /// @param newsletters their slugs
  record Row(
      long id,
      String address,
      String name,
      List<String> newsletters,
      String place,
      int attempts,
      boolean spent) {
    /// The address in lower case.
    String key() {
      return address.toLowerCase(Locale.ROOT);
    }
  }

  void add(String address, String name, Collection<String> newsletters, String place) {
    sql.sql(
            """
            INSERT INTO newsletter_wishes
              (address, name, newsletters, place, wished_at, due_at, expires_at)
            VALUES (:address, :name, :newsletters, :place, :now, :now, :end)
            """)
        .param("address", address)
        .param("name", name)
        .param("newsletters", newsletters.toArray(String[]::new))
        .param("place", place)
        .param("now", now())
        .param("end", now().plus(GOOD_FOR))
        .update();
  }

  /// Holds the wish that is due longest until the transaction ends; null: none is.
  @Nullable Row due() {
    return sql.sql(
            """
            SELECT %s FROM newsletter_wishes WHERE due_at <= :now
            ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """
                .formatted(COLUMNS))
        .param("now", now())
        .query((row, number) -> row(row))
        .optional()
        .orElse(null);
  }

  /// Its letter is written, with a link of this token.
  void written(long id, WishToken token) {
    sql.sql("UPDATE newsletter_wishes SET due_at = NULL, token_sha256 = :hash WHERE id = :id")
        .param("hash", token.hash())
        .param("id", id)
        .update();
  }

  void forget(long id) {
    sql.sql("DELETE FROM newsletter_wishes WHERE id = :id").param("id", id).update();
  }

  /// Puts a wish off; after many attempts it is given up.
  void putOff(long id, Duration wait) {
    sql.sql(
            """
            UPDATE newsletter_wishes SET attempts = attempts + 1, due_at = :then WHERE id = :id
            """)
        .param("then", now().plus(wait))
        .param("id", id)
        .update();
    sql.sql("DELETE FROM newsletter_wishes WHERE id = :id AND attempts >= :most")
        .param("id", id)
        .param("most", MOST_ATTEMPTS)
        .update();
  }

  /// The wish that a link confirms, spent or not; null: none, or too old.
  @Nullable Row look(WishToken token) {
    return find(token, "");
  }

  /// The same, which nobody else spends until the transaction ends.
  @Nullable Row hold(WishToken token) {
    return find(token, "FOR UPDATE");
  }

  private @Nullable Row find(WishToken token, String lock) {
    return sql.sql(
            """
            SELECT %s FROM newsletter_wishes WHERE token_sha256 = :hash AND expires_at > :now %s
            """
                .formatted(COLUMNS, lock))
        .param("hash", token.hash())
        .param("now", now())
        .query((row, number) -> row(row))
        .optional()
        .orElse(null);
  }

  void spend(long id) {
    sql.sql("UPDATE newsletter_wishes SET spent_at = :now WHERE id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  /// Forgets every wish of an address.
  ///
  /// @param address in lower case
  void forget(String address) {
    sql.sql("DELETE FROM newsletter_wishes WHERE lower(address COLLATE \"C\") = :address")
        .param("address", address)
        .update();
  }

  int forgetExpired() {
    return sql.sql("DELETE FROM newsletter_wishes WHERE expires_at < :now")
        .param("now", now())
        .update();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getString("address"),
        row.getString("name"),
        Arrays.asList((String[]) row.getArray("newsletters").getArray()),
        row.getString("place"),
        row.getInt("attempts"),
        row.getBoolean("spent"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
