package org.standfirst.newsletters.figures;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The signs of copies, by copy and by link. A sign that is a copy's first is a figure; which it is
/// shows when the row is written, so that of two nodes one counts it.
@Component
class SignRows {
  /// A picture that is asked for before anybody can have looked was fetched on arrival.
  private static final String ADD =
      """
      WITH told AS (
        SELECT * FROM unnest(:deliveries::bigint[], :links::int[], :moments::timestamptz[], :machines::boolean[])
          AS t (delivery, link, at, machine)),
      known AS (
        SELECT t.delivery, t.link, t.at, d.issue, coalesce(d.variant, '') AS variant,
          coalesce(d.settled_at, i.started_at, d.due_at) AS sent_at,
          t.machine OR t.link = 0
            AND (d.settled_at IS NULL OR t.at < d.settled_at + interval '10 seconds') AS machine
        FROM told t JOIN deliveries d ON d.id = t.delivery JOIN issues i ON i.id = d.issue
        WHERE d.due_at > :oldest),
      per_link AS (
        SELECT delivery, link, issue, variant, sent_at,
          min(at) FILTER (WHERE NOT machine) AS first_at, max(at) AS last_at,
          count(*) FILTER (WHERE NOT machine)::int AS many, count(*) FILTER (WHERE machine)::int AS scans
        FROM known GROUP BY delivery, link, issue, variant, sent_at),
      per_copy AS (
        SELECT delivery, issue, variant, max(last_at) AS last_at,
          min(first_at) FILTER (WHERE link = 0) AS opened_at,
          coalesce(sum(many) FILTER (WHERE link = 0), 0)::int AS opens,
          coalesce(sum(scans) FILTER (WHERE link = 0), 0)::int AS fetches,
          min(first_at) FILTER (WHERE link > 0) AS clicked_at,
          coalesce(sum(many) FILTER (WHERE link > 0), 0)::int AS clicks,
          coalesce(sum(scans) FILTER (WHERE link > 0), 0)::int AS scans
        FROM per_link GROUP BY delivery, issue, variant),
      linked AS (
        INSERT INTO delivery_clicks AS old (delivery, link, first_at, many, scans)
        SELECT delivery, link, first_at, many, scans FROM per_link WHERE link > 0 ORDER BY delivery, link
        ON CONFLICT (delivery, link) DO UPDATE SET
          first_at = coalesce(old.first_at, excluded.first_at),
          many = old.many + excluded.many, scans = old.scans + excluded.scans
        RETURNING delivery, link, many),
      signed AS (
        INSERT INTO delivery_signs AS old
          (delivery, opened_at, opens, fetches, clicked_at, clicks, scans, last_at)
        SELECT delivery, opened_at, opens, fetches, clicked_at, clicks, scans, last_at
        FROM per_copy ORDER BY delivery
        ON CONFLICT (delivery) DO UPDATE SET
          opened_at = coalesce(old.opened_at, excluded.opened_at),
          opens = old.opens + excluded.opens, fetches = old.fetches + excluded.fetches,
          clicked_at = coalesce(old.clicked_at, excluded.clicked_at),
          clicks = old.clicks + excluded.clicks, scans = old.scans + excluded.scans,
          last_at = greatest(old.last_at, excluded.last_at)
        RETURNING delivery, opens, fetches, clicks, scans),
      firsts AS (
        SELECT issue, variant, what, number FROM per_copy c JOIN signed s USING (delivery),
          LATERAL (VALUES ('opened', c.opens, s.opens), ('fetched', c.fetches, s.fetches),
            ('clicked', c.clicks, s.clicks), ('scanned', c.scans, s.scans))
            AS kind (what, these, all_of_them),
          LATERAL (SELECT 0 AS number) AS none
        WHERE these > 0 AND these = all_of_them
        UNION ALL
        SELECT issue, variant, what, kind.number FROM per_link l JOIN linked USING (delivery, link),
          LATERAL (VALUES ('link', l.link), ('hour',
              least(:hours, floor(greatest(0, extract(epoch FROM l.first_at - l.sent_at)) / 3600))::int))
            AS kind (what, number)
        WHERE l.many > 0 AND l.many = linked.many),
      noted AS (
        INSERT INTO figure_notes (issue, what, variant, number, many)
        SELECT issue, what, variant, number, count(*) FROM firsts GROUP BY issue, what, variant, number)
      SELECT delivery, opens > 0 AS opened, clicks > 0 AS clicked FROM per_copy
      """;

  private final JdbcClient sql;

  SignRows(JdbcClient sql) {
    this.sql = sql;
  }

  /// A copy of which something was heard.
  record Heard(long delivery, boolean opened, boolean clicked) {
    static final SimplePropertyRowMapper<Heard> ROW = new SimplePropertyRowMapper<>(Heard.class);
  }

  /// Adds signs of copies that aren't older than that.
  ///
  /// @return the copies
  List<Heard> add(List<Sign> signs, Instant oldest) {
    return sql.sql(ADD)
        .param("deliveries", signs.stream().map(Sign::delivery).toArray(Long[]::new))
        .param("links", signs.stream().map(Sign::link).toArray(Integer[]::new))
        .param("moments", signs.stream().map(each -> each.at().toString()).toArray(String[]::new))
        .param("machines", signs.stream().map(Sign::byMachine).toArray(Boolean[]::new))
        .param("oldest", oldest.atOffset(ZoneOffset.UTC))
        .param("hours", Figures.HOURS)
        .query(Heard.ROW)
        .list();
  }

  /// Forgets signs of copies that weren't heard of since; how many of the next some.
  int forget(Instant before, int many) {
    return sql.sql(
            """
            WITH old AS (
              SELECT delivery FROM delivery_signs WHERE last_at < :before ORDER BY last_at LIMIT :many
              FOR UPDATE SKIP LOCKED),
            clicks AS (DELETE FROM delivery_clicks WHERE delivery IN (SELECT delivery FROM old))
            DELETE FROM delivery_signs WHERE delivery IN (SELECT delivery FROM old)
            """)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .param("many", many)
        .update();
  }
}
