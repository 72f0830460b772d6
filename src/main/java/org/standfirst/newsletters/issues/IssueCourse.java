package org.standfirst.newsletters.issues;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;

/// How issues go from draft to scheduled, and begin.
@Component
public class IssueCourse {
  private final JdbcClient sql;
  private final IssueRow row;
  private final Clock clock;

  IssueCourse(JdbcClient sql, IssueRow row, Clock clock) {
    this.sql = sql;
    this.row = row;
    this.clock = clock;
  }

  /// Has an issue start at a time.
  public void schedule(
      IssueId id, Instant dueAt, Instant startsAt, boolean byZone, Issue.Trial trial) {
    sql.sql(
            """
            UPDATE issues SET state = 'scheduled', due_at = :dueAt, starts_at = :startsAt,
              by_zone = :byZone, test_share = :share, test_minutes = :minutes, trouble = ''
            WHERE id = :id AND state = 'draft'
            """)
        .param("id", id.value())
        .param("dueAt", time(dueAt), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("startsAt", time(startsAt), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("byZone", byZone)
        .param("share", trial.share())
        .param("minutes", trial.minutes())
        .update();
  }

  /// Makes an issue a draft again.
  ///
  /// @param trouble the key of why it didn't start; empty: somebody wants it
  public void giveBack(IssueId id, String trouble) {
    sql.sql(
            """
            UPDATE issues SET state = 'draft', starts_at = NULL, trouble = :trouble
            WHERE id = :id AND state IN ('draft', 'scheduled')
            """)
        .param("id", id.value())
        .param("trouble", trouble)
        .update();
  }

  /// The first that is to have started and that nobody else has a hand on, held until the
  /// transaction ends.
  ///
  /// @param but those that are none of it
  public @Nullable Issue claim(Instant now, Collection<Long> but) {
    return sql.sql(
            IssueRow.SELECT
                + """
                WHERE state = 'scheduled' AND starts_at <= :now AND id <> ALL (:but)
                ORDER BY starts_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("but", but.toArray(Long[]::new))
        .query(row)
        .optional()
        .orElse(null);
  }

  /// When the next one starts; null: none is scheduled.
  public @Nullable Instant nextStart() {
    return sql.sql("SELECT min(starts_at) AS next FROM issues WHERE state = 'scheduled'")
        .query((row, _) -> row.getTimestamp("next"))
        .optional()
        .map(each -> each.toInstant())
        .orElse(null);
  }

  /// Has an issue begin: it is frozen from now on.
  public void begin(IssueId id, String slug, Composition held) {
    sql.sql(
            """
            UPDATE issues SET state = 'freezing', slug = :slug, content = :content,
              started_at = :now, due_at = coalesce(due_at, :now), version = version + 1
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("slug", slug)
        .param("content", row.write(held))
        .param("now", now())
        .update();
    sql.sql(
            """
            INSERT INTO issue_articles (issue, article)
            SELECT :issue, id FROM articles WHERE id = ANY (:articles)
            """)
        .param("issue", id.value())
        .param("articles", held.held().toArray(Long[]::new))
        .update();
  }

  /// Files an issue that was sent at another time.
  void file(IssueId id, String slug, Composition held, Instant sentAt) {
    begin(id, slug, held);
    sql.sql(
            """
            UPDATE issues SET state = 'sent', made_at = :at, started_at = :at, finished_at = :at,
              due_at = :at
            WHERE id = :id
            """)
        .param("id", id.value())
        .param("at", sentAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
