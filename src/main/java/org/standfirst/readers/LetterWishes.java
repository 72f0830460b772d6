package org.standfirst.readers;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Wishes for letters, noted alike for any address.
@Component
class LetterWishes {
  private static final int MOST_ATTEMPTS = 10;
  private static final String WAIT = "30 seconds";
  private final JdbcClient sql;
  private final Clock clock;

  LetterWishes(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// Which letter is wished for.
  enum Purpose {
    CONFIRMATION,
    NEW_PASSWORD
  }

  /// A wish.
  ///
  /// @param reader the registration whose browser wished; null: nobody's in particular
  record Row(long id, Purpose purpose, String email, @Nullable Long reader) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    @Nullable ReaderId readerId() {
      return reader == null ? null : new ReaderId(reader);
    }
  }

  void add(Purpose purpose, String emailKey, @Nullable ReaderId reader) {
    sql.sql(
            """
            INSERT INTO letter_wishes (purpose, email, reader, wished_at, due_at)
            VALUES (:purpose, :email, :reader, :now, :now)
            """)
        .param("purpose", purpose.name())
        .param("email", emailKey)
        .param("reader", reader == null ? null : reader.value(), Types.BIGINT)
        .param("now", now())
        .update();
  }

  /// Takes the wish away that is due longest; it is back if the transaction fails.
  @Nullable Row take() {
    return sql.sql(
            """
            DELETE FROM letter_wishes WHERE id = (
              SELECT id FROM letter_wishes WHERE due_at <= :now
              ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, purpose, email, reader
            """)
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Puts a wish that couldn't be fulfilled behind the others, each time for longer; after many
  /// attempts it is given up. Whether it is still there.
  boolean putOff(long id) {
    sql.sql(
            """
            UPDATE letter_wishes SET attempts = attempts + 1,
              due_at = CAST(:now AS timestamptz) + (attempts + 1) * CAST(:wait AS interval)
            WHERE id = :id
            """)
        .param("now", now())
        .param("wait", WAIT)
        .param("id", id)
        .update();
    return sql.sql("DELETE FROM letter_wishes WHERE id = :id AND attempts >= :most")
            .param("id", id)
            .param("most", MOST_ATTEMPTS)
            .update()
        == 0;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
