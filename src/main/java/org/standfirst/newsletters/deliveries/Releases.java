package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The last look at deliveries before they are handed over. What is released may leave; whatever is
/// true of a recipient by then counts, not what was true when the issue was frozen.
@Component
class Releases {
  private final JdbcClient sql;

  Releases(JdbcClient sql) {
    this.sql = sql;
  }

  /// Releases those that are still this node's and still to be sent, gives back those of an issue
  /// that is paused, and settles those whose recipient is not to get them. Returned are those that
  /// may be handed over; on whatever this throws it isn't known what it did.
  ///
  /// The subqueries are made so that they can only be answered by an index, however the planner
  /// reckons: `LIMIT` keeps it from hashing a whole table.
  Map<Long, Long> release(List<Claimed> deliveries, Instant now, Instant leaseUntil) {
    Map<Long, Long> released = new HashMap<>();
    sql.sql(
            """
            WITH judged AS (
              UPDATE deliveries d SET
                state = verdict.state, words = verdict.words,
                claim = CASE verdict.state WHEN 'pending' THEN NULL ELSE d.claim END,
                worker = CASE verdict.state WHEN 'sending' THEN d.worker END,
                lease_until = CASE verdict.state WHEN 'sending' THEN :until::timestamptz END,
                tried_at = CASE verdict.state WHEN 'sending' THEN coalesce(d.tried_at, :now) ELSE d.tried_at END,
                settled_at = CASE verdict.state WHEN 'dropped' THEN :now::timestamptz END
              FROM unnest(:ids::bigint[], :claims::bigint[]) AS asked (id, claim)
              JOIN deliveries held ON held.id = asked.id
              JOIN issues i ON i.id = held.issue
              JOIN newsletters n ON n.id = i.newsletter,
              LATERAL (SELECT CASE
                WHEN i.state = 'cancelled' THEN 'cancelled'
                WHEN i.state <> 'sending' THEN 'paused'
                WHEN held.address IS NULL THEN 'erased'
                WHEN (SELECT true FROM suppressions s
                  WHERE s.address = lower(held.address COLLATE "C") LIMIT 1) THEN 'suppressed'
                WHEN held.reader IS NOT NULL AND (SELECT true FROM newsletter_readers r
                  WHERE r.reader = held.reader AND r.newsletter = n.slug LIMIT 1) IS NULL THEN 'left'
                WHEN held.addressee IS NOT NULL AND (SELECT true FROM addressee_choices c
                  WHERE c.addressee = held.addressee AND c.newsletter = n.slug LIMIT 1) IS NULL THEN 'left'
                ELSE coalesce((
                  SELECT CASE WHEN r.paused_until > :now THEN 'asked-to-pause' ELSE 'asked-for-fewer' END
                  FROM restraints r
                  WHERE (r.reader = held.reader OR r.addressee = held.addressee)
                    AND (r.newsletter IS NULL OR r.newsletter = n.slug)
                    AND (r.paused_until > :now
                      OR EXISTS (
                        SELECT FROM deliveries p JOIN issues o ON o.id = p.issue
                        WHERE (p.reader = held.reader OR p.addressee = held.addressee)
                          AND p.state IN ('sent', 'sending', 'unknown') AND p.id <> held.id
                          AND (r.newsletter IS NULL OR o.newsletter = i.newsletter)
                          AND coalesce(p.settled_at, :now)
                            > :now - make_interval(hours => 24 * r.days_between - 12)))
                  ORDER BY r.paused_until DESC NULLS LAST LIMIT 1), '') END AS reason) AS look,
              LATERAL (SELECT
                CASE look.reason WHEN '' THEN 'sending' WHEN 'paused' THEN 'pending' ELSE 'dropped' END
                  AS state,
                CASE look.reason WHEN '' THEN held.words WHEN 'paused' THEN held.words ELSE look.reason END
                  AS words) AS verdict
              WHERE d.id = held.id AND d.claim = asked.claim AND d.state = 'claimed'
                AND d.lease_until > :now
              RETURNING d.id, asked.claim, d.issue, d.state),
            told AS (
              INSERT INTO delivery_tallies (issue, state, many)
              SELECT issue, 'claimed', -count(*) FROM judged GROUP BY issue
              UNION ALL SELECT issue, state, count(*) FROM judged GROUP BY issue, state)
            SELECT id, claim FROM judged WHERE state = 'sending'
            """)
        .param("ids", deliveries.stream().map(Claimed::id).toArray(Long[]::new))
        .param("claims", deliveries.stream().map(Claimed::claim).toArray(Long[]::new))
        .param("now", Claims.at(now))
        .param("until", Claims.at(leaseUntil))
        .query(row -> {
          released.put(row.getLong("id"), row.getLong("claim"));
        });
    return released;
  }
}
