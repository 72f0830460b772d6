package org.standfirst.comments.moderation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The comments of the whole paper as moderators look through them.
@Component
class LatestComments {
  private static final SimplePropertyRowMapper<Found> ROW =
      new SimplePropertyRowMapper<>(Found.class);
  private final JdbcClient sql;

  LatestComments(JdbcClient sql) {
    this.sql = sql;
  }

  /// One of them.
  record Found(
      long id,
      long article,
      long number,
      String text,
      String state,
      String why,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String pseudonym,
      Instant writtenAt,
      @Nullable Instant editedAt) {}

  /// The newest below an id.
  ///
  /// @param rejected whether of those that were taken out alone
  List<Found> below(long id, boolean rejected, int count) {
    return sql.sql(
            """
            SELECT comments.id, article, number, text, state, why, first_name, last_name, pseudonym,
              written_at, edited_at
            FROM (SELECT * FROM comments WHERE id < :id AND %s ORDER BY id DESC LIMIT :count)
              AS comments
            LEFT JOIN readers ON readers.id = writer
            LEFT JOIN commenters ON commenters.reader = writer
            ORDER BY comments.id DESC
            """
                .formatted(rejected ? "state = 'rejected'" : "state <> 'deleted'"))
        .param("id", id)
        .param("count", count)
        .query(ROW)
        .list();
  }
}
