package org.standfirst.newsletters.returns;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts the soft bounces of an address: one a copy, and only those since something last arrived.
/// That something arrived nobody tells us; a copy that was taken for delivery and of which nothing
/// has come back for three days has.
@Component
class SoftBounces {
  private static final Duration LOOKED_BACK = Duration.ofDays(120);
  private static final Duration SILENCE = Duration.ofDays(3);
  private final JdbcClient sql;
  private final ReturnSettings settings;
  private final Clock clock;

  SoftBounces(JdbcClient sql, ReturnSettings settings, Clock clock) {
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  private record Run(long many, @Nullable OffsetDateTime first, @Nullable OffsetDateTime last) {}

  /// Whether there have been so many, over so long a time, that it isn't written to any more.
  boolean isTooMany(String address) {
    Run run = run(address);
    return run.many() >= settings.softBounces()
        && run.first() != null
        && run.last() != null
        && Duration.between(run.first(), run.last()).compareTo(settings.softSpan()) >= 0;
  }

  private Run run(String address) {
    Instant now = clock.instant();
    return sql.sql(
            """
            WITH arrived AS (
              SELECT max(d.settled_at) AS at FROM issues i
              JOIN deliveries d ON d.issue = i.id AND lower(d.address COLLATE "C") = :address
              WHERE i.started_at > :since AND d.state = 'sent' AND d.return_kind IS NULL
                AND d.settled_at < :silent)
            SELECT count(DISTINCT coalesce(delivery, -id)), min(came_at), max(came_at)
            FROM returns, arrived
            WHERE address = :address AND kind = 'soft' AND proven
              AND came_at > greatest(arrived.at, :since)
            """)
        .param("address", address)
        .param("since", ReturnRows.time(now.minus(LOOKED_BACK)))
        .param("silent", ReturnRows.time(now.minus(SILENCE)))
        .query((row, _) ->
            new Run(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class),
                row.getObject(3, OffsetDateTime.class)))
        .single();
  }
}
