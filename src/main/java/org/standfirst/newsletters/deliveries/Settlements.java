package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what came of deliveries.
@Component
class Settlements {
  private final JdbcClient sql;

  Settlements(JdbcClient sql) {
    this.sql = sql;
  }

  /// Settles what a worker had released under these claims, in one statement; what somebody else
  /// has settled since, or claimed anew, stays as it is. A copy that was taken to be undecided
  /// because its node stayed away is decided, where that node knows. A server's words, which may
  /// repeat the address, aren't kept of somebody who was erased meanwhile.
  ///
  /// @return how many were settled
  int settle(String worker, List<Settled> settled, Instant now) {
    return sql.sql(
            """
            WITH told AS (
              SELECT * FROM unnest(
                  :ids::bigint[], :claims::bigint[], :states::text[], :dues::timestamptz[],
                  :relays::text[], :words::text[])
                AS t (id, claim, state, due_at, relay, words)),
            done AS (
              UPDATE deliveries d SET
                state = told.state, relay = told.relay,
                words = CASE WHEN d.address IS NULL AND told.words !~ '^[a-z-]*$' THEN '' ELSE told.words END,
                due_at = coalesce(told.due_at, d.due_at),
                attempts = CASE told.state WHEN 'pending' THEN d.attempts ELSE d.attempts + 1 END,
                claim = CASE WHEN told.state IN ('pending', 'deferred') THEN NULL ELSE d.claim END,
                lease_until = NULL,
                worker = CASE WHEN told.state IN ('pending', 'deferred') THEN NULL ELSE d.worker END,
                settled_at = CASE WHEN told.state IN ('pending', 'deferred') THEN NULL
                  ELSE :now::timestamptz END
              FROM told JOIN deliveries known ON known.id = told.id
              WHERE d.id = told.id AND d.claim = told.claim AND d.worker = :worker AND d.state = known.state
                AND (d.state = 'sending' OR d.state = 'unknown' AND told.state IN ('sent', 'failed'))
              RETURNING d.issue, known.state AS was, d.state),
            tallied AS (
              INSERT INTO delivery_tallies (issue, state, many)
              SELECT issue, state, many FROM (
                SELECT issue, was AS state, -count(*) AS many FROM done GROUP BY issue, was
                UNION ALL SELECT issue, state, count(*) FROM done GROUP BY issue, state) AS moved)
            SELECT count(*) FROM done
            """)
        .param("worker", worker)
        .param("ids", settled.stream().map(Settled::id).toArray(Long[]::new))
        .param("claims", settled.stream().map(Settled::claim).toArray(Long[]::new))
        .param("states", settled.stream().map(Settled::state).toArray(String[]::new))
        .param("dues", settled.stream().map(Settlements::due).toArray(String[]::new))
        .param("relays", settled.stream().map(Settled::relay).toArray(String[]::new))
        .param("words", settled.stream().map(Settled::words).toArray(String[]::new))
        .param("now", Claims.at(now))
        .query((row, _) -> row.getInt(1))
        .single();
  }

  private static @Nullable String due(Settled settled) {
    return settled.dueAt() == null ? null : settled.dueAt().toString();
  }

  /// What a worker had released and is still open.
  List<Open> open(String worker) {
    return sql.sql(
            """
            SELECT id, claim, issue, reader, addressee, coalesce(address, '') AS address FROM deliveries
            WHERE worker = :worker AND state = 'sending'
            """)
        .param("worker", worker)
        .query(Open.ROW)
        .list();
  }

  /// A delivery that was released.
  ///
  /// @param address empty: gone with its reader
  record Open(
      long id,
      long claim,
      long issue,
      @Nullable Long reader,
      @Nullable Long addressee,
      String address) {
    private static final SimplePropertyRowMapper<Open> ROW =
        new SimplePropertyRowMapper<>(Open.class);

    Refusal refusal(Answer answer) {
      return answer.refusal(id, issue, reader, addressee, address);
    }
  }

  /// Shows as undecided what nodes had released that stay away.
  int giveUp(List<Long> issues, Instant leaseBefore, Instant now) {
    return sql.sql(
            """
            WITH gone AS (
              SELECT id FROM deliveries
              WHERE issue = ANY (:issues) AND state = 'sending' AND lease_until < :before
              LIMIT 10000 FOR UPDATE SKIP LOCKED),
            done AS (
              UPDATE deliveries d
              SET state = 'unknown', words = 'node-away', settled_at = :now, attempts = attempts + 1
              FROM gone WHERE d.id = gone.id RETURNING d.issue),
            tallied AS (
              INSERT INTO delivery_tallies (issue, state, many)
              SELECT issue, state, many FROM (
                SELECT issue, 'sending' AS state, -count(*) AS many FROM done GROUP BY issue
                UNION ALL SELECT issue, 'unknown', count(*) FROM done GROUP BY issue) AS moved)
            SELECT count(*) FROM done
            """)
        .param("issues", issues.toArray(Long[]::new))
        .param("before", Claims.at(leaseBefore))
        .param("now", Claims.at(now))
        .query((row, _) -> row.getInt(1))
        .single();
  }
}
