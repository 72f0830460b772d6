package org.standfirst.readers;

import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Wishes for letters, noted alike for any address.
@Component
class LetterWishes {
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
  record Row(Purpose purpose, String email) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);
  }

  void add(Purpose purpose, String emailKey) {
    sql.sql(
            """
            INSERT INTO letter_wishes (purpose, email, wished_at) VALUES (:purpose, :email, :now)
            """)
        .param("purpose", purpose.name())
        .param("email", emailKey)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes a wish away; it is back if the transaction fails.
  @Nullable Row take() {
    return sql.sql(
            """
            DELETE FROM letter_wishes WHERE id = (
              SELECT id FROM letter_wishes ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING purpose, email
            """)
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }
}
