package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which issues are at work, and when they are done.
@Component
class IssueRows {
  /// Whether anything of an issue is still to be sent or answered; what is undecided is settled.
  private static final String NOTHING_OPEN =
      """
      NOT EXISTS (SELECT FROM deliveries WHERE issue = :id AND state IN ('pending', 'deferred'))
      AND NOT EXISTS (SELECT FROM deliveries WHERE issue = :id AND state IN ('claimed', 'sending'))
      """;

  private final JdbcClient sql;

  IssueRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// Those that are being sent.
  List<Long> sending() {
    return ids("SELECT id FROM issues WHERE state = 'sending' ORDER BY id");
  }

  /// Those of which copies may be in somebody's hands.
  List<Long> open() {
    return ids(
        """
        SELECT id FROM issues WHERE state IN ('freezing', 'sending', 'paused')
        UNION ALL SELECT id FROM issues WHERE state = 'cancelled' AND finished_at IS NULL
        ORDER BY id
        """);
  }

  private List<Long> ids(String query) {
    return sql.sql(query).query((row, _) -> row.getLong(1)).list();
  }

  /// Finishes an issue of which nothing is open any more: true for the one who did. The row is held
  /// before it is looked at what is open, so that nobody opens anything meanwhile.
  @Transactional
  public boolean finish(long issue, Instant now) {
    hold(issue);
    return sql.sql(
                """
                UPDATE issues SET finished_at = :now,
                  state = CASE state WHEN 'sending' THEN 'sent' ELSE state END
                WHERE id = :id AND (state = 'sending' AND frozen_at IS NOT NULL
                    OR state = 'cancelled' AND finished_at IS NULL)
                  AND %s
                """
                    .formatted(NOTHING_OPEN))
            .param("id", issue)
            .param("now", Claims.at(now))
            .update()
        > 0;
  }

  /// Holds an issue's row to the end of the transaction: its state; empty: there is none.
  String hold(long issue) {
    return sql.sql("SELECT state FROM issues WHERE id = :id FOR NO KEY UPDATE")
        .param("id", issue)
        .query((row, _) -> row.getString(1))
        .optional()
        .orElse("");
  }

  /// Drops some of what waits of a cancelled issue; how many.
  int drop(long issue, Instant now, int many) {
    return sql.sql(
            """
            WITH waiting AS (
              SELECT d.id, d.state FROM deliveries d JOIN issues i ON i.id = d.issue
              WHERE d.issue = :issue AND d.state IN ('pending', 'deferred') AND i.state = 'cancelled'
              LIMIT :many FOR UPDATE OF d SKIP LOCKED),
            dropped AS (
              UPDATE deliveries d SET state = 'dropped', words = 'cancelled', settled_at = :now
              FROM waiting WHERE d.id = waiting.id RETURNING waiting.state AS was),
            told AS (
              INSERT INTO delivery_tallies (issue, state, many)
              SELECT :issue, state, many FROM (
                SELECT was AS state, -count(*) AS many FROM dropped GROUP BY was
                UNION ALL SELECT 'dropped', count(*) FROM dropped) AS moved WHERE many <> 0)
            SELECT count(*) FROM dropped
            """)
        .param("issue", issue)
        .param("now", Claims.at(now))
        .param("many", many)
        .query((row, _) -> row.getInt(1))
        .single();
  }
}
