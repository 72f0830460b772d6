package org.standfirst.readers.letters;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;

/// Wishes for letters, noted alike for any address.
@Component
public class LetterWishes {
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
  record Row(Purpose purpose, String email, @Nullable Long reader) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    @Nullable ReaderId readerId() {
      return reader == null ? null : new ReaderId(reader);
    }
  }

  void add(Purpose purpose, String emailKey, @Nullable ReaderId reader) {
    sql.sql(
            """
            INSERT INTO letter_wishes (purpose, email, reader, wished_at)
            VALUES (:purpose, :email, :reader, :now)
            """)
        .param("purpose", purpose.name())
        .param("email", emailKey)
        .param("reader", reader == null ? null : reader.value(), Types.BIGINT)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes a wish away; it is back if the transaction fails.
  @Nullable Row take() {
    return sql.sql(
            """
            DELETE FROM letter_wishes WHERE id = (
              SELECT id FROM letter_wishes ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING purpose, email, reader
            """)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Forgets the wishes for an address.
  void forget(String emailKey) {
    sql.sql("DELETE FROM letter_wishes WHERE email = :email").param("email", emailKey).update();
  }
}
