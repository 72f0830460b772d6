package org.standfirst.newsletters.deliveries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes deliveries into a node's hands, and gives them back.
@Component
class Claims {
  private final JdbcClient sql;

  Claims(JdbcClient sql) {
    this.sql = sql;
  }

  /// What is wanted.
  ///
  /// @param after only what comes after that place: all before it was seen to be in hands or
  ///   settled
  record Wish(String worker, long issue, Place after, int many, Instant now, Instant leaseUntil) {}

  /// A place in the order in which deliveries of an issue are due.
  record Place(Instant dueAt, long id) {
    static final Place START = new Place(Instant.EPOCH, 0);
  }

  /// The next claim's number, larger than any before.
  long number() {
    return sql.sql("SELECT nextval('delivery_claims')").query((row, _) -> row.getLong(1)).single();
  }

  /// Claims what is due of an issue that is being sent, in the order in which it is due, around
  /// what others are claiming. Who is to get the better of two subjects waits until that is known.
  List<Claimed> claim(long number, Wish wish) {
    return sql.sql(
            """
            WITH due AS (
              SELECT id, state FROM deliveries
              WHERE issue = :issue AND state IN ('pending', 'deferred') AND due_at <= :now
                AND (due_at, id) > (:afterDue, :afterId)
                AND (SELECT state FROM issues WHERE id = :issue) = 'sending'
                AND (variant IS NOT NULL
                  OR (SELECT test_share = 0 OR winner IS NOT NULL FROM issues WHERE id = :issue))
              ORDER BY due_at, id LIMIT :many FOR UPDATE SKIP LOCKED),
            taken AS (
              UPDATE deliveries d
              SET state = 'claimed', claim = :claim, worker = :worker, lease_until = :until,
                variant = coalesce(d.variant, (SELECT winner FROM issues WHERE id = :issue), 'A')
              FROM due WHERE d.id = due.id
              RETURNING d.*, due.state AS was),
            told AS (
              INSERT INTO delivery_tallies (issue, state, many)
              SELECT :issue, state, many FROM (
                SELECT was AS state, -count(*) AS many FROM taken GROUP BY was
                UNION ALL SELECT 'claimed', count(*) FROM taken) AS moved WHERE many <> 0)
            SELECT id, claim, issue, due_at, reader, addressee, address, name, kind, variant, attempts,
              tried_at
            FROM taken ORDER BY due_at, id
            """)
        .param("issue", wish.issue())
        .param("now", at(wish.now()))
        .param("afterDue", at(wish.after().dueAt()))
        .param("afterId", wish.after().id())
        .param("many", wish.many())
        .param("claim", number)
        .param("worker", wish.worker())
        .param("until", at(wish.leaseUntil()))
        .query((row, _) -> claimed(row))
        .list();
  }

  private static Claimed claimed(ResultSet row) throws SQLException {
    return new Claimed(
        row.getLong("id"),
        row.getLong("claim"),
        row.getLong("issue"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getObject("reader", Long.class),
        row.getObject("addressee", Long.class),
        row.getString("address"),
        row.getString("name"),
        row.getString("kind"),
        row.getString("variant"),
        row.getInt("attempts"),
        instant(row.getObject("tried_at", OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }

  /// Gives back what was claimed, and what was released but surely not handed over.
  int giveBack(Collection<Claimed> deliveries) {
    if (deliveries.isEmpty()) {
      return 0;
    }
    return backToPending(
        """
        d.id IN (
          SELECT d.id FROM unnest(:ids::bigint[], :claims::bigint[]) AS asked (id, claim)
          JOIN deliveries d ON d.id = asked.id AND d.claim = asked.claim
          WHERE d.state IN ('claimed', 'sending'))
        """,
        deliveries.stream().map(Claimed::id).toArray(Long[]::new),
        deliveries.stream().map(Claimed::claim).toArray(Long[]::new));
  }

  /// Gives back a claim of which nobody knows what it took.
  int giveBack(long claim, long issue) {
    return backToPending(
        "d.issue = ANY (:ids::bigint[]) AND d.claim = ANY (:claims::bigint[]) AND d.state = 'claimed'",
        new Long[] {issue},
        new Long[] {claim});
  }

  private int backToPending(String which, Long[] ids, Long[] claims) {
    return sql.sql(
            """
            WITH mine AS (
              SELECT d.id, d.state FROM deliveries d WHERE %s ORDER BY d.id FOR UPDATE),
            back AS (
              UPDATE deliveries d
              SET state = 'pending', claim = NULL, worker = NULL, lease_until = NULL
              FROM mine WHERE d.id = mine.id RETURNING d.issue, mine.state AS was),
            told AS (
              INSERT INTO delivery_tallies (issue, state, many)
              SELECT issue, was, -count(*) FROM back GROUP BY issue, was
              UNION ALL SELECT issue, 'pending', count(*) FROM back GROUP BY issue)
            SELECT count(*) FROM back
            """
                .formatted(which))
        .param("ids", ids)
        .param("claims", claims)
        .query((row, _) -> row.getInt(1))
        .single();
  }

  /// Gives back what nodes had claimed that didn't come back in time.
  int giveBackLeft(Collection<Long> issues, Instant now) {
    return giveBackLeft("lease_until < :now", "SKIP LOCKED", issues, "", now);
  }

  /// Gives back what a worker had claimed when it fell. What it had asked the database to release
  /// may be under way there still: that is waited for, since nobody else would know of it.
  int giveBackLeft(Collection<Long> issues, String worker, Instant now) {
    return giveBackLeft("worker = :worker", "", issues, worker, now);
  }

  private int giveBackLeft(
      String which, String waiting, Collection<Long> issues, String worker, Instant now) {
    return sql.sql(
            """
            WITH left_over AS (
              SELECT id FROM deliveries
              WHERE issue = ANY (:issues) AND state = 'claimed' AND %s
              LIMIT 10000 FOR UPDATE %s),
            back AS (
              UPDATE deliveries d
              SET state = 'pending', claim = NULL, worker = NULL, lease_until = NULL
              FROM left_over WHERE d.id = left_over.id RETURNING d.issue),
            told AS (
              INSERT INTO delivery_tallies (issue, state, many)
              SELECT issue, state, many FROM (
                SELECT issue, 'claimed' AS state, -count(*) AS many FROM back GROUP BY issue
                UNION ALL SELECT issue, 'pending', count(*) FROM back GROUP BY issue) AS moved)
            SELECT count(*) FROM back
            """
                .formatted(which, waiting))
        .param("issues", issues.toArray(Long[]::new))
        .param("worker", worker)
        .param("now", at(now))
        .query((row, _) -> row.getInt(1))
        .single();
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
