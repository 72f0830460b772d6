package org.standfirst.newsletters.schedule;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Announcements;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.issues.Clicks;
import org.standfirst.newsletters.issues.Variant;
import org.standfirst.press.Press;

/// Says which of two subjects the others get, once those who got them first have had their time:
/// the one of which more have followed a link; the first where there is nothing between them.
@Component
class Winners implements DueWork {
  private final JdbcClient sql;
  private final ObjectProvider<Clicks> clicks;
  private final Announcements announcements;
  private final Press press;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Winners(
      JdbcClient sql,
      ObjectProvider<Clicks> clicks,
      Announcements announcements,
      Press press,
      TransactionTemplate transactions,
      Clock clock) {
    this.sql = sql;
    this.clicks = clicks;
    this.announcements = announcements;
    this.press = press;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Outcome doFirst() {
    return transactions.execute(_ -> {
      IssueId issue = claim();
      if (issue == null) {
        return Outcome.NOTHING;
      }
      Clicks counted = clicks.getIfAvailable();
      Variant winner =
          counted != null && counted.of(issue, Variant.B) > counted.of(issue, Variant.A)
              ? Variant.B
              : Variant.A;
      NewsletterId newsletter =
          sql.sql("UPDATE issues SET winner = :winner WHERE id = :id RETURNING newsletter")
              .param("winner", winner.name())
              .param("id", issue.value())
              .query((row, _) -> new NewsletterId(row.getLong(1)))
              .single();
      press.spoil(Set.of(newsletter.subject()));
      announcements.announce(IssuePrinting.CHANNEL, Long.toString(issue.value()));
      return Outcome.DONE;
    });
  }

  private @Nullable IssueId claim() {
    return sql.sql(
            """
            SELECT id FROM issues
            WHERE test_share > 0 AND winner IS NULL AND state IN ('freezing', 'sending', 'paused')
              AND started_at + test_minutes * interval '1 minute' <= :now
            ORDER BY started_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, _) -> new IssueId(row.getLong(1)))
        .optional()
        .orElse(null);
  }

  @Override
  public @Nullable Instant next() {
    return sql.sql(
            """
            SELECT min(started_at + test_minutes * interval '1 minute') AS next FROM issues
            WHERE test_share > 0 AND winner IS NULL AND state IN ('freezing', 'sending', 'paused')
            """)
        .query((row, _) -> row.getTimestamp("next"))
        .optional()
        .map(Timestamp::toInstant)
        .orElse(null);
  }
}
