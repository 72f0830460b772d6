package org.standfirst.newsletters.figures;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.NewsletterId;

/// Issues that have figures: those whose sending has begun.
@Component
class SentIssues {
  private static final String COLUMNS =
      "id, newsletter, subject, other_subject, test_share, winner, state, started_at";
  private static final RowMapper<Row> ROW =
      (row, _) ->
          new Row(
              row.getLong("id"),
              new NewsletterId(row.getLong("newsletter")),
              row.getString("subject"),
              row.getString("other_subject"),
              row.getInt("test_share") > 0,
              String.valueOf(row.getString("winner")),
              row.getString("state"),
              row.getObject("started_at", OffsetDateTime.class).toInstant());
  private final JdbcClient sql;

  SentIssues(JdbcClient sql) {
    this.sql = sql;
  }

  /// An issue.
  ///
  /// @param tried whether it has two subjects
  /// @param winner `A`, `B`, or something else where none has won
  record Row(
      long id,
      NewsletterId newsletter,
      String subject,
      String otherSubject,
      boolean tried,
      String winner,
      String state,
      Instant startedAt) {
    IssuePlace place() {
      return new IssuePlace(startedAt, id);
    }
  }

  @Nullable Row find(long issue) {
    return sql.sql(
            "SELECT %s FROM issues WHERE id = :id AND started_at IS NOT NULL".formatted(COLUMNS))
        .param("id", issue)
        .query(ROW)
        .optional()
        .orElse(null);
  }

  /// Those of a newsletter below a place, the latest first.
  List<Row> before(NewsletterId newsletter, IssuePlace place, int atMost) {
    return sql.sql(
            """
            SELECT %s FROM issues
            WHERE newsletter = :newsletter AND state IN ('sending', 'paused', 'sent')
              AND (started_at, id) < (:moment, :id)
            ORDER BY started_at DESC, id DESC LIMIT :atMost
            """
                .formatted(COLUMNS))
        .param("newsletter", newsletter.value())
        .param("moment", place.moment().atOffset(ZoneOffset.UTC))
        .param("id", place.number())
        .param("atMost", atMost)
        .query(ROW)
        .list();
  }

  /// Where the links of an issue lead, by number.
  SequencedMap<Integer, String> links(long issue) {
    SequencedMap<Integer, String> links = new LinkedHashMap<>();
    sql.sql("SELECT number, address FROM issue_links WHERE issue = :issue ORDER BY number")
        .param("issue", issue)
        .query(row -> {
          links.put(row.getInt("number"), String.valueOf(row.getString("address")));
        });
    return links;
  }
}
