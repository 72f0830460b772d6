package org.standfirst.newsletters.returns.suppressions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.returns.suppressions.Suppression.Reason;

/// The addresses that no newsletter goes to, whoever has them. Whoever sends looks into the table
/// itself, with what else it looks for; whoever takes addresses in from elsewhere asks [#among].
@Component
public class Suppressions {
  private static final String COLUMNS = "id, address, reason, note, source, made_at";
  private final JdbcClient sql;
  private final ErasedSuppressions erased;
  private final Clock clock;

  Suppressions(JdbcClient sql, ErasedSuppressions erased, Clock clock) {
    this.sql = sql;
    this.erased = erased;
    this.clock = clock;
  }

  /// Why and by what an address is suppressed.
  ///
  /// @param note further words; may be empty
  /// @param source a way that something came back by, `page` or `list`
  public record Cause(Reason reason, String note, String source) {}

  /// Suppresses an address from now on; says whether it wasn't yet. A complaint outweighs a bounce.
  public boolean suppress(String address, Cause cause) {
    return sql.sql(
                """
                INSERT INTO suppressions AS known (address, reason, note, source, made_at)
                VALUES (:address, :reason, :note, :source, :now)
                ON CONFLICT (address) DO UPDATE SET reason = excluded.reason, note = excluded.note,
                  source = excluded.source
                WHERE known.reason = 'bounced' AND excluded.reason = 'complained'
                """)
            .param("address", key(address))
            .param("reason", cause.reason().word())
            .param("note", cause.note())
            .param("source", cause.source())
            .param("now", now())
            .update()
        > 0;
  }

  /// Lifts it; says whether there was anything to lift.
  @Transactional
  boolean lift(long id) {
    int lifted =
        sql.sql(
                """
                WITH lifted AS (DELETE FROM suppressions WHERE id = :id RETURNING *)
                INSERT INTO lifted_suppressions
                  (address, reason, note, source, made_at, lifted_at)
                SELECT address, reason, note, source, made_at, :now FROM lifted
                """)
            .param("id", id)
            .param("now", now())
            .update();
    return lifted > 0;
  }

  /// The owner of an address has shown that they read what comes there, and has asked for a
  /// newsletter: what bounces and complaints said of it counts no more. What the paper has entered
  /// itself stays.
  ///
  /// @param address in lower case
  @Transactional
  public void wanted(String address) {
    sql.sql(
            """
            WITH lifted AS (
              DELETE FROM suppressions WHERE address = :address AND reason IN ('bounced', 'complained')
              RETURNING *)
            INSERT INTO lifted_suppressions (address, reason, note, source, made_at, lifted_at)
            SELECT address, reason, note, source, made_at, :now FROM lifted
            """)
        .param("address", address)
        .param("now", now())
        .update();
    erased.forget(address);
  }

  /// Those of some addresses that are suppressed, in lower case. Where one of them had been an
  /// erased reader's it is written out again: it has come back into our hands from elsewhere.
  @Transactional
  public Set<String> among(Collection<String> addresses) {
    Set<String> keys = new TreeSet<>();
    addresses.forEach(each -> keys.add(key(each)));
    erased.recall(keys);
    return new TreeSet<>(
        sql.sql("SELECT address FROM suppressions WHERE address = ANY (:keys)")
            .param("keys", keys.toArray(String[]::new))
            .query((row, _) -> String.valueOf(row.getString(1)))
            .list());
  }

  /// The latest of them with smaller numbers.
  List<Suppression> before(long id, int many) {
    return sql.sql(
            "SELECT %s FROM suppressions WHERE id < :id ORDER BY id DESC LIMIT :many"
                .formatted(COLUMNS))
        .param("id", id)
        .param("many", many)
        .query(Suppression.ROW)
        .list();
  }

  /// The latest that have a text in their address.
  List<Suppression> with(String part, int many) {
    return sql.sql(
            """
            SELECT %s FROM suppressions WHERE position(:part IN address) > 0
            ORDER BY id DESC LIMIT :many
            """
                .formatted(COLUMNS))
        .param("part", key(part))
        .param("many", many)
        .query(Suppression.ROW)
        .list();
  }

  /// When addresses with a text in them were lifted, the latest first.
  List<Lifted> lifted(String part, int many) {
    return sql.sql(
            """
            SELECT address, reason, lifted_at FROM lifted_suppressions
            WHERE position(:part IN address) > 0 ORDER BY lifted_at DESC, id DESC LIMIT :many
            """)
        .param("part", key(part))
        .param("many", many)
        .query(Lifted.ROW)
        .list();
  }

  /// One that was lifted.
  record Lifted(String address, String reason, Instant liftedAt) {
    static final SimplePropertyRowMapper<Lifted> ROW = new SimplePropertyRowMapper<>(Lifted.class);
  }

  /// Suppresses all of a list; how many of them weren't yet.
  int suppressAll(Collection<String> addresses, Cause cause) {
    return sql.sql(
            """
            INSERT INTO suppressions (address, reason, note, source, made_at)
            SELECT unnest(:addresses), :reason, :note, :source, :now
            ON CONFLICT DO NOTHING
            """)
        .param(
            "addresses",
            addresses.stream().map(Suppressions::key).distinct().toArray(String[]::new))
        .param("reason", cause.reason().word())
        .param("note", cause.note())
        .param("source", cause.source())
        .param("now", now())
        .update();
  }

  static String key(String address) {
    return address.strip().toLowerCase(Locale.ROOT);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
