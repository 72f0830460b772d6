package org.standfirst.newsletters.deliveries;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;

/// How many deliveries of an issue are in which state: the sum of what was added whenever some
/// changed it, so that nobody waits for whoever counted last.
@Component
public class Tallies {
  private static final int MANY = 64;
  private final JdbcClient sql;

  Tallies(JdbcClient sql) {
    this.sql = sql;
  }

  /// Says in the transaction that writes them that there are so many more in a state.
  public void add(IssueId issue, String state, long many) {
    sql.sql("INSERT INTO delivery_tallies (issue, state, many) VALUES (:issue, :state, :many)")
        .param("issue", issue.value())
        .param("state", state)
        .param("many", many)
        .update();
  }

  /// How many are in each state; those with none may be missing.
  Map<String, Long> of(IssueId issue) {
    Map<String, Long> counts = new TreeMap<>();
    sql.sql(
            """
            SELECT state, sum(many) AS many FROM delivery_tallies WHERE issue = :issue
            GROUP BY state HAVING sum(many) <> 0
            """)
        .param("issue", issue.value())
        .query(row -> {
          counts.put(row.getString("state"), row.getLong("many"));
        });
    return counts;
  }

  /// Adds up what was added, where it is much. Rows that another adds up are left to them.
  void fold(long issue) {
    sql.sql(
            """
            WITH these AS (
              SELECT ctid FROM delivery_tallies WHERE issue = :issue FOR UPDATE SKIP LOCKED),
            gone AS (
              DELETE FROM delivery_tallies t USING these
              WHERE t.ctid = these.ctid AND (SELECT count(*) FROM these) > :many
              RETURNING t.state, t.many)
            INSERT INTO delivery_tallies (issue, state, many)
            SELECT :issue, state, sum(many) FROM gone GROUP BY state HAVING sum(many) <> 0
            """)
        .param("issue", issue)
        .param("many", MANY)
        .update();
  }
}
