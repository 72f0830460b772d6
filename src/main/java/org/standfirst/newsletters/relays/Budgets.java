package org.standfirst.newsletters.relays;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.site.PaperSettings;

/// What limited relays may still be given: in the database, for all nodes and over restarts. Who
/// takes and then falls has taken, so that a limit is never passed. Nodes' clocks may differ by a
/// minute: what lies further ahead was noted by a clock that has been set back since.
@Component
class Budgets {
  private static final Duration APART = Duration.ofMinutes(1);
  private final JdbcClient sql;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final ZoneId zone;

  Budgets(
      JdbcClient sql,
      PlatformTransactionManager transactions,
      Clock clock,
      PaperSettings settings) {
    this.sql = sql;
    this.transactions = new TransactionTemplate(transactions);
    this.clock = clock;
    this.zone = settings.paper().zone();
  }

  private record Row(double tokens, Instant filledAt, LocalDate day, long taken) {}

  /// Takes leave to hand over so many copies, or fewer.
  int take(String relay, Limits limits, int wanted) {
    Integer granted = transactions.execute(_ -> grant(relay, limits, wanted));
    return granted == null ? 0 : granted;
  }

  /// How many were taken today.
  long today(String relay) {
    return sql.sql("SELECT taken FROM relay_budgets WHERE relay = :relay AND day = :day")
        .param("relay", relay)
        .param("day", today())
        .query((row, _) -> row.getLong(1))
        .optional()
        .orElse(0L);
  }

  /// How many may be handed over today.
  long most(Limits limits) {
    return limits.on(today());
  }

  /// Gives back what was taken and not used.
  void giveBack(String relay, int unused) {
    sql.sql(
            """
            UPDATE relay_budgets SET tokens = tokens + :unused, taken = taken - :unused
            WHERE relay = :relay AND day = :day AND taken >= :unused
            """)
        .param("relay", relay)
        .param("day", today())
        .param("unused", unused)
        .update();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private int grant(String relay, Limits limits, int wanted) {
    Instant now = clock.instant();
    Row row = held(relay, limits, now);
    LocalDate today = day(row, now);
    double since = Math.max(0, Duration.between(row.filledAt(), now).toNanos() / 1e9);
    double tokens =
        limits.perSecond() > 0
            ? Math.min(limits.burst(), row.tokens() + since * limits.perSecond())
            : Integer.MAX_VALUE;
    long taken = row.day().equals(today) ? row.taken() : 0;
    long left = Math.max(0, limits.on(today) - taken);
    int granted = (int) Math.min(wanted, Math.min((long) tokens, left));
    sql.sql(
            """
            UPDATE relay_budgets SET tokens = :tokens, filled_at = :now, day = :day, taken = :taken
            WHERE relay = :relay
            """)
        .param("relay", relay)
        .param("tokens", tokens - granted)
        .param("now", at(isAhead(row.filledAt(), now) ? row.filledAt() : now))
        .param("day", today)
        .param("taken", taken + granted)
        .update();
    return granted;
  }

  /// Whether another node's clock has come to that already.
  private static boolean isAhead(Instant moment, Instant now) {
    return moment.isAfter(now) && moment.isBefore(now.plus(APART));
  }

  /// Around midnight one node is at the next day before the others.
  private LocalDate day(Row row, Instant now) {
    LocalDate ours = LocalDate.ofInstant(now, zone);
    LocalDate first = LocalDate.ofInstant(now.plus(APART), zone);
    return row.day().isAfter(ours) && row.day().equals(first) ? first : ours;
  }

  private Row held(String relay, Limits limits, Instant now) {
    sql.sql(
            """
            INSERT INTO relay_budgets (relay, tokens, filled_at, day, taken)
            VALUES (:relay, :tokens, :now, :day, 0) ON CONFLICT DO NOTHING
            """)
        .param("relay", relay)
        .param("tokens", limits.burst())
        .param("now", at(now))
        .param("day", today())
        .update();
    return sql.sql(
            """
            SELECT tokens, filled_at, day, taken FROM relay_budgets WHERE relay = :relay FOR UPDATE
            """)
        .param("relay", relay)
        .query((row, _) ->
            new Row(
                row.getDouble("tokens"),
                row.getObject("filled_at", OffsetDateTime.class).toInstant(),
                row.getObject("day", LocalDate.class),
                row.getLong("taken")))
        .single();
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
