package org.standfirst.readers.letters;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.ReturnPath;

/// Wishes for letters, noted alike for any address.
@Component
public class LetterWishes {
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
    NEW_PASSWORD,
    SIGN_IN,
    NEW_ADDRESS
  }

  /// A wish.
  ///
  /// @param id the wish's own, once it is noted
  /// @param reader the registration whose browser wished; null: nobody's in particular
  /// @param returnTo where its reader goes on
  /// @param asking which browser wants to sign in; null: none
  /// @param addressChange which change of address it is about; null: none
  /// @param attempts how often it was put off
  record Row(
      long id,
      Purpose purpose,
      String email,
      @Nullable Long reader,
      String returnTo,
      @Nullable Long asking,
      @Nullable Long addressChange,
      int attempts) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    static Row of(Purpose purpose, String email) {
      return new Row(0, purpose, email, null, ReturnPath.FRONT.path(), null, null, 0);
    }

    Row by(ReaderId registration) {
      return new Row(
          id, purpose, email, registration.value(), returnTo, asking, addressChange, attempts);
    }

    Row leadingTo(ReturnPath path) {
      return new Row(id, purpose, email, reader, path.path(), asking, addressChange, attempts);
    }

    Row forAsking(long browser) {
      return new Row(id, purpose, email, reader, returnTo, browser, addressChange, attempts);
    }

    Row forAddressChange(long change) {
      return new Row(id, purpose, email, reader, returnTo, asking, change, attempts);
    }

    @Nullable ReaderId readerId() {
      return reader == null ? null : new ReaderId(reader);
    }

    ReturnPath back() {
      return ReturnPath.of(returnTo);
    }
  }

  void add(Row wish) {
    add(wish, 0, now());
  }

  private void add(Row wish, int attempts, OffsetDateTime due) {
    sql.sql(
            """
            INSERT INTO letter_wishes
              (purpose, email, reader, return_to, asking, address_change, wished_at, due_at, attempts)
            VALUES (:purpose, :email, :reader, :returnTo, :asking, :addressChange, :now, :due,
              :attempts)
            """)
        .param("purpose", wish.purpose().name())
        .param("email", wish.email())
        .param("reader", wish.reader(), Types.BIGINT)
        .param("returnTo", wish.returnTo())
        .param("asking", wish.asking(), Types.BIGINT)
        .param("addressChange", wish.addressChange(), Types.BIGINT)
        .param("now", now())
        .param("due", due)
        .param("attempts", attempts)
        .update();
  }

  /// Takes the wish away that is due longest; it is back if the transaction fails.
  @Nullable Row take() {
    return sql.sql(
            """
            DELETE FROM letter_wishes WHERE id = (
              SELECT id FROM letter_wishes WHERE due_at <= :now
              ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING id, purpose, email, reader, return_to, asking, address_change, attempts
            """)
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Notes a wish anew, to be looked at later; false where that was done often enough.
  boolean later(Row wish, Duration after) {
    if (wish.attempts() + 1 >= MOST_ATTEMPTS) {
      return false;
    }
    add(wish, wish.attempts() + 1, now().plus(after));
    return true;
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

  /// Forgets the wishes for an address, but for one that is being fulfilled: whoever does that
  /// holds the reader, or waits for them and finds them no more.
  void forget(String emailKey) {
    sql.sql(
            """
            DELETE FROM letter_wishes WHERE id IN (
              SELECT id FROM letter_wishes WHERE email = :email FOR UPDATE SKIP LOCKED)
            """)
        .param("email", emailKey)
        .update();
  }
}
