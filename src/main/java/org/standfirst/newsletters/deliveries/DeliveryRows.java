package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;

/// Deliveries as staff see them and decide on them.
@Component
class DeliveryRows {
  private static final String BY_NUMBER = "AND id > :after ORDER BY id";

  /// What waits is found by when it is due; the last that was shown keeps its place though it may
  /// have gone meanwhile.
  private static final String AS_DUE =
      """
      AND state IN ('pending', 'deferred') AND (due_at, id) > (
        coalesce((SELECT due_at FROM deliveries WHERE id = :after), '-infinity'), :after)
      ORDER BY due_at, id\
      """;

  private final JdbcClient sql;

  DeliveryRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// At what stage an issue is.
  record Stage(String state, @Nullable Instant started) {
    Instant startedAt(Instant otherwise) {
      return started == null ? otherwise : started;
    }
  }

  Stage stage(IssueId issue) {
    return sql.sql("SELECT state, started_at FROM issues WHERE id = :issue")
        .param("issue", issue.value())
        .query((row, _) -> {
          OffsetDateTime at = row.getObject("started_at", OffsetDateTime.class);
          return new Stage(row.getString("state"), at == null ? null : at.toInstant());
        })
        .optional()
        .orElse(new Stage("", null));
  }

  List<DeliveryLine> list(IssueId issue, String state, long after, int many) {
    return sql.sql(
            """
            SELECT id, address, name, state, attempts, relay, words, due_at, settled_at
            FROM deliveries WHERE issue = :issue AND state = '%s' %s LIMIT :many
            """
                .formatted(state, state.equals("pending") ? AS_DUE : BY_NUMBER))
        .param("issue", issue.value())
        .param("after", after)
        .param("many", many)
        .query(DeliveryLine.ROW)
        .list();
  }

  void move(IssueId issue, String state) {
    sql.sql("UPDATE issues SET state = :state WHERE id = :issue")
        .param("state", state)
        .param("issue", issue.value())
        .update();
  }

  @Nullable IssueId issueOf(long delivery) {
    return sql.sql("SELECT issue FROM deliveries WHERE id = :id")
        .param("id", delivery)
        .query((row, _) -> new IssueId(row.getLong(1)))
        .optional()
        .orElse(null);
  }

  String stateOf(long delivery) {
    return sql.sql("SELECT state FROM deliveries WHERE id = :id")
        .param("id", delivery)
        .query((row, _) -> row.getString(1))
        .optional()
        .orElse("");
  }

  /// Whether copies of an issue can leave, or can again once they are due.
  boolean reopen(IssueId issue, String state) {
    if (state.equals("sent")) {
      sql.sql("UPDATE issues SET state = 'sending', finished_at = NULL WHERE id = :issue")
          .param("issue", issue.value())
          .update();
    }
    return state.equals("sent") || state.equals("sending") || state.equals("paused");
  }

  int resolve(long delivery, String as, Instant now) {
    return move("id = :which AND state = 'unknown'", delivery, as, now);
  }

  int retryFailed(IssueId issue, Instant now) {
    return move(
        "issue = :which AND state = 'failed' AND address IS NOT NULL",
        issue.value(),
        "pending",
        now);
  }

  /// Whoever still holds a claim to it holds it no longer.
  private int move(String of, long which, String to, Instant now) {
    return sql.sql(
            """
            WITH held AS (SELECT id, state FROM deliveries WHERE %s ORDER BY id FOR UPDATE),
            moved AS (
              UPDATE deliveries d SET state = :to, claim = NULL, worker = NULL, lease_until = NULL,
                settled_at = CASE WHEN :to = 'sent' THEN :now::timestamptz END,
                due_at = CASE WHEN :to = 'pending' THEN :now ELSE d.due_at END,
                attempts = CASE WHEN :to = 'pending' THEN 0 ELSE d.attempts END,
                tried_at = CASE WHEN :to = 'pending' THEN NULL ELSE d.tried_at END
              FROM held WHERE d.id = held.id RETURNING d.issue, held.state AS was),
            told AS (
              INSERT INTO delivery_tallies (issue, state, many)
              SELECT issue, was, -count(*) FROM moved GROUP BY issue, was
              UNION ALL SELECT issue, :to, count(*) FROM moved GROUP BY issue)
            SELECT count(*) FROM moved
            """
                .formatted(of))
        .param("which", which)
        .param("to", to)
        .param("now", Claims.at(now))
        .query((row, _) -> row.getInt(1))
        .single();
  }
}
