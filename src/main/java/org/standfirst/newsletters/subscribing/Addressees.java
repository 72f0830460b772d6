package org.standfirst.newsletters.subscribing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom we write to by address alone, and what they chose.
@Component
public class Addressees {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int AT_ONCE = 1_000;
  private final JdbcClient sql;
  private final DepartedAddresses departed;
  private final Clock clock;

  Addressees(JdbcClient sql, DepartedAddresses departed, Clock clock) {
    this.sql = sql;
    this.departed = departed;
    this.clock = clock;
  }

  /// An addressee.
  public record Row(long id, String address, String name) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    /// The address in lower case.
    public String key() {
      return address.toLowerCase(Locale.ROOT);
    }
  }

  /// From where somebody's choice came.
  ///
  /// @param source `page` for a newsletter's page, `link` for its own link, `import:N` for a list
  /// @param place as coarse as a place is kept; empty: from within
  record Source(String source, String place) {}

  /// A choice as it was made.
  ///
  /// @param consent in which words it was given, where a list came along; may be empty
  record Choice(String source, String place, String consent, Instant chosenAt) {
    static final SimplePropertyRowMapper<Choice> ROW = new SimplePropertyRowMapper<>(Choice.class);
  }

  public @Nullable Row find(long id) {
    return sql.sql("SELECT id, address, name FROM addressees WHERE id = :id")
        .param("id", id)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// The one of an address; null: there is none.
  ///
  /// @param address in lower case
  public @Nullable Row of(String address) {
    return sql.sql(
            """
            SELECT id, address, name FROM addressees WHERE lower(address COLLATE "C") = :address
            """)
        .param("address", address)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// The one of an address, who is entered where there is none. A name that was given counts.
  long enter(String address, String name) {
    return sql.sql(
            """
            INSERT INTO addressees AS known (address, name, made_at) VALUES (:address, :name, :now)
            ON CONFLICT (lower(address COLLATE "C")) DO UPDATE SET
              name = CASE excluded.name WHEN '' THEN known.name ELSE excluded.name END
            RETURNING id
            """)
        .param("address", address)
        .param("name", name)
        .param("now", now())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /// The slugs of those they get.
  Set<String> choices(long addressee) {
    return new HashSet<>(
        sql.sql("SELECT newsletter FROM addressee_choices WHERE addressee = :id")
            .param("id", addressee)
            .query((row, number) -> String.valueOf(row.getString(1)))
            .list());
  }

  /// They get a newsletter from now on; says whether that is a change.
  boolean choose(Row addressee, String newsletter, Source source) {
    int added =
        sql.sql(
                """
                INSERT INTO addressee_choices (addressee, newsletter, chosen_at, source, place)
                VALUES (:id, :newsletter, :now, :source, :place) ON CONFLICT DO NOTHING
                """)
            .param("id", addressee.id())
            .param("newsletter", newsletter)
            .param("source", source.source())
            .param("place", source.place())
            .param("now", now())
            .update();
    sql.sql("UPDATE addressees SET idle_since = NULL WHERE id = :id AND idle_since IS NOT NULL")
        .param("id", addressee.id())
        .update();
    departed.forget(addressee.key(), newsletter);
    return added > 0;
  }

  /// How they came to a newsletter; null: they don't get it.
  @Nullable Choice choice(long addressee, String newsletter) {
    return sql.sql(
            """
            SELECT source, place, consent, chosen_at FROM addressee_choices
            WHERE addressee = :id AND newsletter = :newsletter
            """)
        .param("id", addressee)
        .param("newsletter", newsletter)
        .query(Choice.ROW)
        .optional()
        .orElse(null);
  }

  /// They get a newsletter again, as if it had never been taken from them.
  void putBack(Row addressee, String newsletter, Choice choice) {
    choose(addressee, newsletter, new Source(choice.source(), choice.place()));
    sql.sql(
            """
            UPDATE addressee_choices SET consent = :consent, chosen_at = :then
            WHERE addressee = :id AND newsletter = :newsletter
            """)
        .param("consent", choice.consent())
        .param("then", choice.chosenAt().atOffset(ZoneOffset.UTC))
        .param("id", addressee.id())
        .param("newsletter", newsletter)
        .update();
  }

  /// They get a newsletter no longer; says whether that is a change.
  boolean leave(Row addressee, String newsletter) {
    int removed =
        sql.sql(
                """
                DELETE FROM addressee_choices WHERE addressee = :id AND newsletter = :newsletter
                """)
            .param("id", addressee.id())
            .param("newsletter", newsletter)
            .update();
    sql.sql(
            """
            UPDATE addressees SET idle_since = :now WHERE id = :id AND idle_since IS NULL
              AND NOT EXISTS (SELECT FROM addressee_choices WHERE addressee = :id)
            """)
        .param("now", now())
        .param("id", addressee.id())
        .update();
    if (removed > 0) {
      departed.note(addressee.key(), newsletter);
    }
    return removed > 0;
  }

  /// Forgets an addressee with all that is theirs.
  public void erase(long addressee) {
    sql.sql("DELETE FROM addressees WHERE id = :id").param("id", addressee).update();
  }

  /// Forgets some of those who have got nothing for thirty days; how many that were.
  public int forgetIdle() {
    return sql.sql(
            """
            DELETE FROM addressees WHERE id IN (
              SELECT id FROM addressees WHERE idle_since < :then
              ORDER BY idle_since LIMIT :many FOR UPDATE SKIP LOCKED)
            """)
        .param("then", now().minus(KEPT))
        .param("many", AT_ONCE)
        .update();
  }

  /// Whether [#forgetIdle] took as many as it takes at once, so that there may be more.
  static boolean mayBeMore(int forgotten) {
    return forgotten >= AT_ONCE;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
