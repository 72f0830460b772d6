package org.standfirst.wire;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which node makes the pictures of a claimed file. They are made outside of any transaction, and
/// so of any lock; a turn is a row instead, which counts for a while. Where a node dies, or takes
/// longer, another does it again, which does no harm.
@Component
class Turns {
  private static final Duration A_TURN = Duration.ofMinutes(1);
  private final UUID node = UUID.randomUUID();
  private final JdbcClient sql;
  private final Clock clock;

  Turns(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// @return false: another node has it
  boolean take(Claim claim) {
    Instant now = clock.instant();
    return sql.sql(
                """
                INSERT INTO wire_turns (claim, node, ends_at) VALUES (:claim, :node, :end)
                ON CONFLICT (claim) DO UPDATE SET node = excluded.node, ends_at = excluded.ends_at
                WHERE wire_turns.node = excluded.node OR wire_turns.ends_at <= :now
                """)
            .param("claim", claim.name())
            .param("node", node)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("end", now.plus(A_TURN).atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void end(Claim claim) {
    sql.sql("DELETE FROM wire_turns WHERE claim = :claim AND node = :node")
        .param("claim", claim.name())
        .param("node", node)
        .update();
  }
}
