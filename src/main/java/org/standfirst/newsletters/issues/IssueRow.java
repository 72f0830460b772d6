package org.standfirst.newsletters.issues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterId;
import tools.jackson.databind.json.JsonMapper;

/// Reads an issue out of its row. What it is composed of is kept as JSON.
@Component
class IssueRow implements RowMapper<Issue> {
  static final String SELECT =
      """
      SELECT id, newsletter, slug, subject, other_subject, opening, content, test_share,
        test_minutes, by_zone, made_at, version, state, due_at, trouble, recipients, winner,
        started_at, finished_at, digest_for IS NOT NULL AS digest
      FROM issues
      """;

  private final JsonMapper json;

  IssueRow(JsonMapper json) {
    this.json = json;
  }

  @Override
  public Issue mapRow(ResultSet row, int number) throws SQLException {
    return new Issue(
        new IssueId(row.getLong("id")),
        new NewsletterId(row.getLong("newsletter")),
        row.getString("slug"),
        new Issue.Draft(
            row.getString("subject"),
            row.getString("other_subject"),
            row.getString("opening"),
            read(row.getString("content"))),
        new Issue.Trial(row.getInt("test_share"), row.getInt("test_minutes")),
        row.getInt("version"),
        IssueState.of(row.getString("state")),
        new Issue.Plan(instant(row, "due_at"), row.getBoolean("by_zone"), row.getString("trouble")),
        new Issue.Course(
            row.getInt("recipients"),
            winner(row.getString("winner")),
            instant(row, "started_at"),
            instant(row, "finished_at")),
        row.getTimestamp("made_at").toInstant(),
        row.getBoolean("digest"));
  }

  private static @Nullable Variant winner(@Nullable String word) {
    return word == null ? null : Variant.valueOf(word);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp found = row.getTimestamp(column);
    return found == null ? null : found.toInstant();
  }

  private Composition read(String written) {
    return written.isEmpty() ? Composition.EMPTY : json.readValue(written, Composition.class);
  }

  String write(Composition composition) {
    return json.writeValueAsString(composition);
  }
}
