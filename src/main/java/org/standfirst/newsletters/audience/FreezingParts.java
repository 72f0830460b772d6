package org.standfirst.newsletters.audience;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far the recipients of issues are written down: stretches of numbers, in each of which one
/// goes on where the last commit ended.
@Component
class FreezingParts {
  /// How many stretches each kind's numbers are divided into: enough for some workers at once.
  private static final int PARTS = 8;

  private final JdbcClient sql;
  private final Clock clock;

  FreezingParts(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// A stretch of which something is left to do.
  ///
  /// @param next all up to here are done
  /// @param until its last number, by which it is known
  /// @param beganAt when the issue's freezing began
  record Part(long issue, Kind kind, long next, long until, Instant beganAt) {}

  /// An issue that waits for its freezing to begin, held until the transaction ends; null: none
  /// does.
  @Nullable Long waiting() {
    return sql.sql(
            """
            SELECT id FROM issues WHERE state = 'freezing'
              AND NOT EXISTS (SELECT FROM freezings WHERE issue = issues.id)
            ORDER BY id LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
            """)
        .query((row, number) -> row.getLong(1))
        .optional()
        .orElse(null);
  }

  /// Divides all people there are now into stretches.
  void begin(long issue) {
    sql.sql("INSERT INTO freezings (issue, began_at) VALUES (:issue, :now)")
        .param("issue", issue)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    for (Kind kind : Kind.values()) {
      sql.sql(
              """
              INSERT INTO freezing_parts (issue, kind, next, until)
              SELECT :issue, :kind, least + part * width, least + (part + 1) * width
              FROM (SELECT min(id) - 1 AS least, (max(id) - min(id)) / :parts + 1 AS width FROM %s) AS all_there_are,
                generate_series(0, :parts - 1) AS part
              WHERE least IS NOT NULL
              """
                  .formatted(kind.table()))
          .param("issue", issue)
          .param("kind", kind.column())
          .param("parts", PARTS)
          .update();
    }
  }

  /// Takes a part with something left, until the transaction ends; others take others meanwhile.
  /// Addressees come after all readers, so that of two with one address the reader is found.
  @Nullable Part take() {
    return sql.sql(
            """
            SELECT part.issue, kind, next, until, began_at
            FROM freezing_parts AS part JOIN freezings USING (issue)
              JOIN issues ON issues.id = part.issue
            WHERE state = 'freezing' AND next < until AND (kind = 'reader' OR NOT EXISTS (
              SELECT FROM freezing_parts AS earlier
              WHERE earlier.issue = part.issue AND earlier.kind = 'reader' AND earlier.next < earlier.until))
            ORDER BY part.issue, kind DESC, until LIMIT 1 FOR UPDATE OF part SKIP LOCKED
            """)
        .query((row, number) ->
            new Part(
                row.getLong(1),
                Kind.valueOf(String.valueOf(row.getString(2)).toUpperCase(Locale.ROOT)),
                row.getLong(3),
                row.getLong(4),
                row.getObject(5, OffsetDateTime.class).toInstant()))
        .optional()
        .orElse(null);
  }

  /// The last number of the next so many people of a part.
  long upTo(Part part, int many) {
    return sql.sql(
            """
            SELECT coalesce((SELECT id FROM %s WHERE id > :next AND id <= :until
              ORDER BY id OFFSET :many LIMIT 1), :until)
            """
                .formatted(part.kind().table()))
        .param("next", part.next())
        .param("until", part.until())
        .param("many", many)
        .query((row, number) -> row.getLong(1))
        .single();
  }

  /// All up to a number are done, and so many rows were written for them.
  void advance(Part part, long next, int frozen) {
    sql.sql(
            """
            UPDATE freezing_parts SET next = :next, frozen = frozen + :frozen
            WHERE issue = :issue AND kind = :kind AND until = :until
            """)
        .param("next", next)
        .param("frozen", frozen)
        .param("issue", part.issue())
        .param("kind", part.kind().column())
        .param("until", part.until())
        .update();
  }

  /// An issue all of whose parts are done, held until the transaction ends; null: there is none.
  @Nullable Long done() {
    return sql.sql(
            """
            SELECT id FROM issues JOIN freezings ON freezings.issue = issues.id
            WHERE state = 'freezing' AND NOT EXISTS (
              SELECT FROM freezing_parts AS part WHERE part.issue = id AND next < until)
            ORDER BY id LIMIT 1 FOR NO KEY UPDATE OF issues SKIP LOCKED
            """)
        .query((row, number) -> row.getLong(1))
        .optional()
        .orElse(null);
  }

  /// The issue's recipients are written down: it goes out.
  void finish(long issue) {
    sql.sql(
            """
            UPDATE issues SET state = 'sending', frozen_at = :now, started_at = coalesce(started_at, :now),
              recipients = (SELECT coalesce(sum(frozen), 0) FROM freezing_parts WHERE issue = :issue)
            WHERE id = :issue
            """)
        .param("issue", issue)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    sql.sql("DELETE FROM freezings WHERE issue = :issue").param("issue", issue).update();
  }
}
