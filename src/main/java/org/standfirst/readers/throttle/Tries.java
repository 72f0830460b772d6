package org.standfirst.readers.throttle;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.standfirst.database.Signature;

/// Tries that all nodes count together. Each measure is kept as the moment at which it is whole
/// again; a try puts that off by its share (the generic cell rate algorithm of ITU-T I.371), so one
/// statement asks and counts.
final class Tries {
  /// A count that a power cut takes back harms nobody; waiting for the disk would cost each try.
  private static final String LAZILY = "set_config('synchronous_commit', 'off', true)";

  private final JdbcClient sql;
  private final Supplier<Signature> signature;
  private final Clock clock;

  Tries(JdbcClient sql, Supplier<Signature> signature, Clock clock) {
    this.sql = sql;
    this.signature = signature;
    this.clock = clock;
  }

  Turn take(String key, Allowance allowance) {
    String signed = signature.get().of(key);
    String statement =
        """
        INSERT INTO tries AS before (key, minute_whole_at, hour_whole_at, day_whole_at)
        SELECT :key, moment + a_minute, moment + an_hour, moment + a_day
        FROM (SELECT CAST(:now AS timestamptz) AS moment, CAST(:minute AS interval) AS a_minute,
          CAST(:hour AS interval) AS an_hour, CAST(:day AS interval) AS a_day, %s) AS given
        ON CONFLICT (key) DO UPDATE SET
          minute_whole_at = greatest(before.minute_whole_at, :now) + CAST(:minute AS interval),
          hour_whole_at = greatest(before.hour_whole_at, :now) + CAST(:hour AS interval),
          day_whole_at = greatest(before.day_whole_at, :now) + CAST(:day AS interval)
        WHERE before.minute_whole_at + CAST(:minute AS interval) <= CAST(:now AS timestamptz) + interval '1 minute'
          AND before.hour_whole_at + CAST(:hour AS interval) <= CAST(:now AS timestamptz) + interval '1 hour'
          AND before.day_whole_at + CAST(:day AS interval) <= CAST(:now AS timestamptz) + interval '1 day'
        """
            .formatted(commit());
    boolean taken = with(statement, signed, allowance).update() == 1;
    return taken ? new Turn.Granted() : new Turn.Later(wait(signed, allowance));
  }

  private Duration wait(String signed, Allowance allowance) {
    long seconds =
        with(
                """
                SELECT ceil(extract(epoch FROM greatest(
                  minute_whole_at + CAST(:minute AS interval) - interval '1 minute',
                  hour_whole_at + CAST(:hour AS interval) - interval '1 hour',
                  day_whole_at + CAST(:day AS interval) - interval '1 day') - :now))
                FROM tries WHERE key = :key
                """,
                signed,
                allowance)
            .query((row, number) -> row.getLong(1))
            .optional()
            .orElse(0L);
    return Duration.ofSeconds(Math.max(1, seconds));
  }

  void forget(String key) {
    sql.sql("DELETE FROM tries WHERE key = :key AND %s IS NOT NULL".formatted(commit()))
        .param("key", signature.get().of(key))
        .update();
  }

  /// Forgets those that are whole again.
  int sweep() {
    return sql.sql(
            "DELETE FROM tries WHERE greatest(minute_whole_at, hour_whole_at, day_whole_at) < :now")
        .param("now", now())
        .update();
  }

  private JdbcClient.StatementSpec with(String statement, String signed, Allowance allowance) {
    return sql.sql(statement)
        .param("key", signed)
        .param("now", now())
        .param("minute", share(Allowance.MINUTE, allowance.aMinute()))
        .param("hour", share(Allowance.HOUR, allowance.anHour()))
        .param("day", share(Allowance.DAY, allowance.aDay()));
  }

  private static String share(Duration within, int tries) {
    return within.dividedBy(tries).toString();
  }

  /// Within somebody's transaction it is theirs to say how it commits.
  private static String commit() {
    return TransactionSynchronizationManager.isActualTransactionActive() ? "true" : LAZILY;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
