package org.standfirst.newsletters.returns;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets what came back: mails that nobody understood after thirty days, that something came
/// after half a year, suppressions that were lifted after a year.
@Component
class ReturnsSweep {
  private static final Duration RAW = Duration.ofDays(30);
  private static final Duration ROWS = Duration.ofDays(180);
  private static final Duration LIFTED = Duration.ofDays(365);
  private final JdbcClient sql;
  private final Clock clock;

  ReturnsSweep(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT11M")
  void sweep() {
    forget(
        "UPDATE returns SET raw = NULL, address = '', words = '' WHERE raw IS NOT NULL AND came_at < :then",
        RAW);
    forget("DELETE FROM returns WHERE came_at < :then", ROWS);
    forget("DELETE FROM lifted_suppressions WHERE lifted_at < :then", LIFTED);
  }

  private void forget(String statement, Duration after) {
    sql.sql(statement).param("then", ReturnRows.time(clock.instant().minus(after))).update();
  }
}
