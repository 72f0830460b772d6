package org.standfirst.newsletters.audience;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.site.PaperSettings;

/// Writes the recipients of a stretch of numbers down, as deliveries that wait: all in one
/// statement.
@Component
class RecipientRows {
  /// An addressee whose address a reader gets it by is none too many.
  private static final String NOT_A_READERS =
      """
      AND NOT EXISTS (SELECT FROM deliveries AS readers_own WHERE readers_own.issue = :issue
        AND lower(readers_own.address COLLATE "C") = lower(person.address COLLATE "C"))
      """;

  private final Audiences audiences;
  private final JdbcClient sql;
  private final PaperSettings settings;
  private final Clock clock;

  RecipientRows(Audiences audiences, JdbcClient sql, PaperSettings settings, Clock clock) {
    this.audiences = audiences;
    this.sql = sql;
    this.settings = settings;
    this.clock = clock;
  }

  /// Writes them down; how many they are.
  ///
  /// @param upTo the last number
  /// @param clashing whether somebody's address has become another's meanwhile, so that each row is
  ///   to be tried by itself
  int write(
      FreezingParts.Part part,
      AudienceIssues.Row issue,
      Newsletter newsletter,
      long upTo,
      boolean clashing) {
    Kind kind = part.kind();
    Conditions conditions =
        audiences.conditions(newsletter, audiences.read(issue.audience()), part.beganAt());
    Instant now = clock.instant();
    Instant due = issue.dueAt() == null || issue.dueAt().isBefore(now) ? now : issue.dueAt();
    Zones zones = issue.byZone() ? zones(due(issue, part), now) : Zones.NONE;
    return sql.sql(
            """
            WITH written AS (
              INSERT INTO deliveries (issue, %1$s, address, name, kind, variant, due_at)
              SELECT :issue, person.%1$s, person.address, person.name,
                CASE WHEN person.addressee IS NOT NULL THEN 'stranger'
                  WHEN person.subscriber_until > :moment THEN 'subscriber' ELSE 'reader' END,
                CASE WHEN :share = 0 OR abs(hashint8extended(person.%1$s, :issue) %% 200) < :share THEN 'A'
                  WHEN abs(hashint8extended(person.%1$s, :issue) %% 200) < 2 * :share THEN 'B' END,
                greatest(
                  coalesce(to_timestamp(local.millis / 1000.0), :due),
                  CASE WHEN :share > 0 AND abs(hashint8extended(person.%1$s, :issue) %% 200) >= 2 * :share
                    THEN CAST(:began AS timestamptz) + (SELECT test_minutes + 1 FROM issues WHERE id = :issue) * interval '1 minute' END)
              FROM (%2$s) AS person
                LEFT JOIN unnest(CAST(:zones AS text[]), CAST(:dues AS bigint[])) AS local (zone, millis)
                  ON local.zone = person.zone
              WHERE %3$s
                %8$s
                AND NOT %4$s
                AND NOT %5$s
                %6$s
              ORDER BY person.%1$s
              %7$s
              RETURNING 1)
            SELECT count(*) FROM written
            """
                .formatted(
                    kind.column(),
                    kind.people(),
                    conditions.of(kind),
                    Kind.SUPPRESSED,
                    kind.restrained(Kind.stretch("own." + kind.column())),
                    kind == Kind.ADDRESSEE ? NOT_A_READERS : "",
                    clashing ? "ON CONFLICT DO NOTHING" : "",
                    Kind.stretch("person." + kind.column()) + " " + Kind.stretch("person.chooser")))
        .params(conditions.parameters())
        .param("issue", issue.id().value())
        .param("share", issue.testShare())
        .param("due", due.atOffset(ZoneOffset.UTC))
        .param("began", part.beganAt().atOffset(ZoneOffset.UTC))
        .param("zones", zones.names())
        .param("dues", zones.dues())
        .param("after", part.next())
        .param("upTo", upTo)
        .query((row, number) -> row.getInt(1))
        .single();
  }

  private static Instant due(AudienceIssues.Row issue, FreezingParts.Part part) {
    return issue.dueAt() == null ? part.beganAt() : issue.dueAt();
  }

  /// When it is that hour in each zone; where it has passed, at once. They are numbers, since
  /// moments that PostgreSQL has to read first are too late for its plan: it would take them for a
  /// few.
  private Zones zones(Instant due, Instant now) {
    LocalDateTime hour = LocalDateTime.ofInstant(due, settings.paper().zone());
    List<String> names = new ArrayList<>();
    List<Long> dues = new ArrayList<>();
    Set<String> all = ZoneId.getAvailableZoneIds();
    for (String each : all) {
      Instant there = hour.atZone(ZoneId.of(each)).toInstant();
      names.add(each);
      dues.add((there.isBefore(now) ? now : there).toEpochMilli());
    }
    return new Zones(names.toArray(String[]::new), dues.toArray(Long[]::new));
  }

  /// Zones by name, and when an issue is due there.
  private record Zones(String[] names, Long[] dues) {
    static final Zones NONE = new Zones(new String[0], new Long[0]);
  }
}
