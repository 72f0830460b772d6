package org.standfirst.newsletters.audience;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterId;

/// What of issues their recipients depend on.
@Component
class AudienceIssues {
  private static final String COLUMNS =
      "id, newsletter, subject, state, audience, due_at, by_zone, test_share";
  private static final RowMapper<Row> ROW =
      (row, _) -> {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new Row(
            new IssueId(row.getLong("id")),
            new NewsletterId(row.getLong("newsletter")),
            row.getString("subject"),
            row.getString("state"),
            row.getString("audience"),
            due == null ? null : due.toInstant(),
            row.getBoolean("by_zone"),
            row.getInt("test_share"));
      };
  private final JdbcClient sql;

  AudienceIssues(JdbcClient sql) {
    this.sql = sql;
  }

  /// An issue.
  ///
  /// @param audience as JSON; empty: everybody
  /// @param dueAt null: at once
  record Row(
      IssueId id,
      NewsletterId newsletter,
      String subject,
      String state,
      String audience,
      @Nullable Instant dueAt,
      boolean byZone,
      int testShare) {
    /// Whether its audience may still be changed.
    boolean open() {
      return state.equals("draft") || state.equals("scheduled");
    }
  }

  @Nullable Row find(IssueId issue) {
    return sql.sql("SELECT %s FROM issues WHERE id = :id".formatted(COLUMNS))
        .param("id", issue.value())
        .query(ROW)
        .optional()
        .orElse(null);
  }

  /// Keeps an audience; false where there is another by now than was seen, or it goes out already.
  boolean keep(IssueId issue, String seen, String audience) {
    return sql.sql(
                """
                UPDATE issues SET audience = :audience
                WHERE id = :id AND audience = :seen AND state IN ('draft', 'scheduled')
                """)
            .param("audience", audience)
            .param("id", issue.value())
            .param("seen", seen)
            .update()
        > 0;
  }

  /// The latest that were sent, of any newsletter.
  List<Row> sent(int atMost) {
    return sql.sql(
            """
            SELECT %s FROM issues WHERE state IN ('sending', 'paused', 'sent')
            ORDER BY id DESC LIMIT :atMost
            """
                .formatted(COLUMNS))
        .param("atMost", atMost)
        .query(ROW)
        .list();
  }
}
