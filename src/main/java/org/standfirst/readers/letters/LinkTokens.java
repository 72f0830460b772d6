package org.standfirst.readers.letters;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// The tokens of links in letters: each for one purpose, one reader, one use and a time.
@Component
public class LinkTokens {
  private static final Duration LATELY = Duration.ofHours(1);
  private static final int MANY = 5;
  private final JdbcClient sql;
  private final Clock clock;

  LinkTokens(JdbcClient sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /// What a link is for.
  public enum Purpose {
    /// To confirm an address.
    CONFIRMATION(Duration.ofDays(7)),
    /// To set a new password.
    NEW_PASSWORD(Duration.ofHours(2)),
    /// To sign in.
    SIGN_IN(Duration.ofMinutes(10)),
    /// To move an account to the address the letter went to.
    NEW_ADDRESS(Duration.ofDays(1)),
    /// To move it back to the address the letter went to: for a week after a change that can take a
    /// day.
    OLD_ADDRESS(Duration.ofDays(8));

    private final Duration length;

    Purpose(Duration length) {
      this.length = length;
    }

    private Duration lately() {
      Duration half = length.dividedBy(2);
      return half.compareTo(LATELY) < 0 ? half : LATELY;
    }
  }

  /// Whom a link is for.
  ///
  /// @param returnTo where its reader goes on
  /// @param addressChange which change of address it is about; null: none
  public record Row(
      long reader, @Nullable Instant spentAt, String returnTo, @Nullable Long addressChange) {
    static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    public ReaderId readerId() {
      return new ReaderId(reader);
    }

    public ReturnPath back() {
      return ReturnPath.of(returnTo);
    }

    public boolean spent() {
      return spentAt != null;
    }
  }

  /// Makes a token; only its hash stays here.
  public Token make(ReaderId reader, Purpose purpose) {
    return make(reader, purpose, ReturnPath.FRONT, null);
  }

  /// Makes a token that leads back to where its reader was.
  public Token make(ReaderId reader, Purpose purpose, ReturnPath returnTo) {
    return make(reader, purpose, returnTo, null);
  }

  /// Makes a token for a change of address.
  Token make(ReaderId reader, Purpose purpose, long addressChange) {
    return make(reader, purpose, ReturnPath.FRONT, addressChange);
  }

  private Token make(
      ReaderId reader, Purpose purpose, ReturnPath returnTo, @Nullable Long addressChange) {
    Token token = Token.random();
    sql.sql(
            """
            INSERT INTO link_tokens
              (token_sha256, purpose, reader, made_at, expires_at, return_to, address_change)
            VALUES (:hash, :purpose, :reader, :now, :end, :returnTo, :addressChange)
            """)
        .param("hash", token.hash().bytes())
        .param("purpose", purpose.name())
        .param("reader", reader.value())
        .param("now", now())
        .param("end", now().plus(purpose.length))
        .param("returnTo", returnTo.path())
        .param("addressChange", addressChange, Types.BIGINT)
        .update();
    return token;
  }

  /// Whether a reader was sent so many links for a purpose lately, none of them spent, that one
  /// more would only add to the heap. All of them are good for as long again at least: who isn't
  /// sent one more has what they need in their mailbox.
  boolean abound(ReaderId reader, Purpose purpose) {
    return sql.sql(
                """
                SELECT count(*) FROM link_tokens
                WHERE reader = :reader AND purpose = :purpose AND spent_at IS NULL AND made_at > :then
                """)
            .param("reader", reader.value())
            .param("purpose", purpose.name())
            .param("then", now().minus(purpose.lately()))
            .query((row, number) -> row.getInt(1))
            .single()
        >= MANY;
  }

  /// Whether a reader has a link for a purpose that can still be used.
  boolean has(ReaderId reader, Purpose purpose) {
    return sql.sql(
            """
            SELECT EXISTS (SELECT FROM link_tokens WHERE reader = :reader AND purpose = :purpose
              AND spent_at IS NULL AND expires_at > :now)
            """)
        .param("reader", reader.value())
        .param("purpose", purpose.name())
        .param("now", now())
        .query(Boolean.class)
        .single();
  }

  /// Looks at a token, spent or not, without spending it.
  public @Nullable Row look(Token token, Purpose purpose) {
    return sql.sql(
            """
            SELECT reader, spent_at, return_to, address_change FROM link_tokens
            WHERE token_sha256 = :hash AND purpose = :purpose AND expires_at > :now
            """)
        .param("hash", token.hash().bytes())
        .param("purpose", purpose.name())
        .param("now", now())
        .query(Row.ROW)
        .optional()
        .orElse(null);
  }

  /// Spends a token, if it is there to be spent: of many at once, one succeeds.
  public @Nullable ReaderId spend(Token token, Purpose purpose) {
    return sql.sql(
            """
            UPDATE link_tokens SET spent_at = :now
            WHERE token_sha256 = :hash AND purpose = :purpose AND spent_at IS NULL AND expires_at > :now
            RETURNING reader
            """)
        .param("hash", token.hash().bytes())
        .param("purpose", purpose.name())
        .param("now", now())
        .query((row, number) -> new ReaderId(row.getLong(1)))
        .optional()
        .orElse(null);
  }

  /// Makes a reader's other links for a purpose worthless.
  public void spendAll(ReaderId reader, Purpose purpose) {
    sql.sql(
            """
            UPDATE link_tokens SET spent_at = :now
            WHERE reader = :reader AND purpose = :purpose AND spent_at IS NULL
            """)
        .param("reader", reader.value())
        .param("purpose", purpose.name())
        .param("now", now())
        .update();
  }

  /// Makes the links back worthless that go with a change of address or with any later one.
  public void spendBack(ReaderId reader, long addressChange) {
    sql.sql(
            """
            UPDATE link_tokens SET spent_at = :now
            WHERE reader = :reader AND purpose = :purpose AND address_change >= :addressChange
              AND spent_at IS NULL
            """)
        .param("reader", reader.value())
        .param("purpose", Purpose.OLD_ADDRESS.name())
        .param("addressChange", addressChange)
        .param("now", now())
        .update();
  }

  public int forgetExpired() {
    return sql.sql("DELETE FROM link_tokens WHERE expires_at < :now").param("now", now()).update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
