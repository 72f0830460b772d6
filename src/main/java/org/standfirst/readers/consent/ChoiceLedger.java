package org.standfirst.readers.consent;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// What a reader allowed us and withdrew again, when and where. Lines are only ever added; the
/// database sees to that.
@Component
public class ChoiceLedger {
  /// The choice of being written to about offers; any other is a newsletter's slug behind
  /// [#NEWSLETTER].
  public static final String OFFERS = "offers";

  /// What stands before a newsletter's slug.
  public static final String NEWSLETTER = "newsletter:";

  private final JdbcClient sql;
  private final Clock clock;

  ChoiceLedger(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Something allowed or withdrawn.
  record Row(String choice, boolean allowed, Form form, String place, Instant chosenAt) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }

  /// Where a choice was made.
  ///
  /// @param place as coarse as a place is kept; empty: from within
  public record Where(Form form, String place) {}

  /// Adds a line.
  public void note(ReaderId reader, String choice, boolean allowed, Where where) {
    sql.sql(
            """
            INSERT INTO choices (reader, choice, allowed, form, place, chosen_at)
            VALUES (:reader, :choice, :allowed, :form, :place, :now)
            """)
        .param("reader", reader.value())
        .param("choice", choice)
        .param("allowed", allowed)
        .param("form", where.form().name())
        .param("place", where.place())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// The latest lines of a reader, the last first.
  List<Row> of(ReaderId reader, int atMost) {
    return sql.sql(
            """
            SELECT choice, allowed, form, place, chosen_at
            FROM choices WHERE reader = :reader ORDER BY id DESC LIMIT :atMost
            """)
        .param("reader", reader.value())
        .param("atMost", atMost)
        .query(Row.ROW)
        .list();
  }
}
