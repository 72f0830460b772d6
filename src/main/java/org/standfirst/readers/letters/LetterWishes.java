package org.standfirst.readers.letters;

import java.sql.Types;
import java.time.Clock;
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
  /// @param reader the registration whose browser wished; null: nobody's in particular
  /// @param returnTo where its reader goes on
  /// @param asking which browser wants to sign in; null: none
  /// @param addressChange which change of address it is about; null: none
  record Row(
      Purpose purpose,
      String email,
      @Nullable Long reader,
      String returnTo,
      @Nullable Long asking,
      @Nullable Long addressChange) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    static Row of(Purpose purpose, String email) {
      return new Row(purpose, email, null, ReturnPath.FRONT.path(), null, null);
    }

    Row by(ReaderId registration) {
      return new Row(purpose, email, registration.value(), returnTo, asking, addressChange);
    }

    Row leadingTo(ReturnPath path) {
      return new Row(purpose, email, reader, path.path(), asking, addressChange);
    }

    Row forAsking(long id) {
      return new Row(purpose, email, reader, returnTo, id, addressChange);
    }

    Row forAddressChange(long id) {
      return new Row(purpose, email, reader, returnTo, asking, id);
    }

    @Nullable ReaderId readerId() {
      return reader == null ? null : new ReaderId(reader);
    }

    ReturnPath back() {
      return ReturnPath.of(returnTo);
    }
  }

  void add(Row wish) {
    sql.sql(
            """
            INSERT INTO letter_wishes
              (purpose, email, reader, return_to, asking, address_change, wished_at)
            VALUES (:purpose, :email, :reader, :returnTo, :asking, :addressChange, :now)
            """)
        .param("purpose", wish.purpose().name())
        .param("email", wish.email())
        .param("reader", wish.reader(), Types.BIGINT)
        .param("returnTo", wish.returnTo())
        .param("asking", wish.asking(), Types.BIGINT)
        .param("addressChange", wish.addressChange(), Types.BIGINT)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /// Takes a wish away; it is back if the transaction fails.
  @Nullable Row take() {
    return sql.sql(
            """
            DELETE FROM letter_wishes WHERE id = (
              SELECT id FROM letter_wishes ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING purpose, email, reader, return_to, asking, address_change
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
