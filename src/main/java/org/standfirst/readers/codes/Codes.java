package org.standfirst.readers.codes;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.standfirst.database.Signature;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.ReaderId;

/// The codes in letters: each for one purpose, one holder who may type it, one use, a few tries and
/// a time. A newer one replaces its holder's older. Nobody but the holder can use its tries up.
@Component
public class Codes {
  static final int TRIES = 5;
  static final int MISSES_A_DAY = 50;
  private static final Duration DAY = Duration.ofDays(1);
  private final JdbcClient sql;
  private final Supplier<Signature> signature;
  private final Clock clock;

  public Codes(JdbcClient sql, SigningKeys keys, Clock clock) {
    this.sql = sql;
    this.signature = () -> keys.signature("codes");
    this.clock = clock;
  }

  /// What a code is for, and so who holds it.
  public enum Purpose {
    /// To confirm an address; held by a registration, in the browser that is signed in to it.
    CONFIRMATION(DAY),
    /// To sign in; held by the browser that asked.
    SIGN_IN(Duration.ofMinutes(10)),
    /// To move an account to another address; held by a change, in its reader's browser.
    NEW_ADDRESS(DAY),
    /// To prove once more who one is; held by the reader, who is signed in.
    PROOF(Duration.ofMinutes(10));

    private final Duration length;

    Purpose(Duration length) {
      this.length = length;
    }

    /// How long it works.
    public Duration length() {
      return length;
    }
  }

  private record Tried(
      @Nullable Long reader, String emailMac, int tries, @Nullable Instant spentAt) {
    static final SimplePropertyRowMapper<Tried> ROW = new SimplePropertyRowMapper<>(Tried.class);
  }

  /// Gets ready for a code to be typed, whether or not there will be one. What was there before is
  /// worthless.
  public void expect(Purpose purpose, long holder, @Nullable ReaderId reader, String emailKey) {
    put(purpose, holder, reader, emailKey, null);
  }

  /// Makes a code at once, in the place and at the cost of expecting one.
  public Code issue(Purpose purpose, long holder, ReaderId reader, String emailKey) {
    Code code = Code.random();
    put(purpose, holder, reader, emailKey, mac(purpose, holder, code));
    return code;
  }

  private void put(
      Purpose purpose,
      long holder,
      @Nullable ReaderId reader,
      String emailKey,
      @Nullable String codeMac) {
    sql.sql(
            """
            INSERT INTO codes
              (purpose, holder, reader, email_mac, code_mac, tries, made_at, expires_at)
            VALUES (:purpose, :holder, :reader, :email, :mac, 0, :now, :end)
            ON CONFLICT (purpose, holder) DO UPDATE SET reader = EXCLUDED.reader,
              email_mac = EXCLUDED.email_mac, code_mac = EXCLUDED.code_mac, tries = 0,
              made_at = EXCLUDED.made_at, expires_at = EXCLUDED.expires_at, spent_at = NULL
            """)
        .param("purpose", purpose.name())
        .param("holder", holder)
        .param("reader", reader == null ? null : reader.value(), Types.BIGINT)
        .param("email", emailMac(purpose, emailKey))
        .param("mac", codeMac, Types.VARCHAR)
        .param("now", now())
        .param("end", now().plus(purpose.length))
        .update();
  }

  /// Makes the code that is expected; only its hash stays here.
  public Code make(Purpose purpose, long holder, ReaderId reader) {
    Code code = Code.random();
    sql.sql(
            """
            UPDATE codes SET code_mac = :mac, reader = :reader
            WHERE purpose = :purpose AND holder = :holder
            """)
        .param("mac", mac(purpose, holder, code))
        .param("reader", reader.value())
        .param("purpose", purpose.name())
        .param("holder", holder)
        .update();
    return code;
  }

  /// Whether a code can be typed.
  public boolean isAwaited(Purpose purpose, long holder) {
    return sql.sql(
            """
            SELECT EXISTS (SELECT FROM codes WHERE purpose = :purpose AND holder = :holder
              AND spent_at IS NULL AND expires_at > :now)
            """)
        .param("purpose", purpose.name())
        .param("holder", holder)
        .param("now", now())
        .query(Boolean.class)
        .single();
  }

  /// Tries a code. Of many that try the right one at once, one succeeds; of many that guess at
  /// once, no more than the tries that are left are heard. Whether there is a code at all makes no
  /// difference to the guessers.
  public Spending spend(Purpose purpose, long holder, Code typed) {
    if (guessedTooOften(purpose, holder)) {
      return new Spending.UsedUp();
    }
    Tried tried =
        sql.sql(
                """
                UPDATE codes SET tries = tries + 1,
                  spent_at = CASE WHEN code_mac = :mac THEN CAST(:now AS timestamptz) END
                WHERE purpose = :purpose AND holder = :holder AND tries < :tries
                  AND spent_at IS NULL AND expires_at > :now
                RETURNING reader, email_mac, tries, spent_at
                """)
            .param("mac", mac(purpose, holder, typed))
            .param("purpose", purpose.name())
            .param("holder", holder)
            .param("tries", TRIES)
            .param("now", now())
            .query(Tried.ROW)
            .optional()
            .orElse(null);
    if (tried == null) {
      return why(purpose, holder);
    }
    return tried.reader() != null && tried.spentAt() != null
        ? new Spending.Spent(new ReaderId(tried.reader()))
        : missed(tried.emailMac(), TRIES - tried.tries());
  }

  private Spending missed(String emailMac, int left) {
    sql.sql("INSERT INTO code_misses (email_mac, missed_at) VALUES (:email, :now)")
        .param("email", emailMac)
        .param("now", now())
        .update();
    return left == 0 ? new Spending.UsedUp() : new Spending.Wrong(left);
  }

  private Spending why(Purpose purpose, long holder) {
    boolean usedUp =
        sql.sql(
                """
                SELECT EXISTS (SELECT FROM codes WHERE purpose = :purpose AND holder = :holder
                  AND tries >= :tries AND spent_at IS NULL AND expires_at > :now)
                """)
            .param("purpose", purpose.name())
            .param("holder", holder)
            .param("tries", TRIES)
            .param("now", now())
            .query(Boolean.class)
            .single();
    return usedUp ? new Spending.UsedUp() : new Spending.Worthless();
  }

  /// Guessing goes on with ever new codes as long as somebody asks for them; this ends it for a
  /// day.
  private boolean guessedTooOften(Purpose purpose, long holder) {
    return sql.sql(
            """
            SELECT count(*) >= :misses FROM (
              SELECT FROM code_misses WHERE missed_at > :since AND email_mac =
                (SELECT email_mac FROM codes WHERE purpose = :purpose AND holder = :holder)
              LIMIT :misses) AS counted
            """)
        .param("misses", MISSES_A_DAY)
        .param("since", now().minus(DAY))
        .param("purpose", purpose.name())
        .param("holder", holder)
        .query(Boolean.class)
        .single();
  }

  /// Makes a reader's codes for a purpose worthless.
  public void revoke(ReaderId reader, Purpose purpose) {
    sql.sql("DELETE FROM codes WHERE reader = :reader AND purpose = :purpose")
        .param("reader", reader.value())
        .param("purpose", purpose.name())
        .update();
  }

  /// Makes a holder's code worthless.
  public void revoke(Purpose purpose, long holder) {
    sql.sql("DELETE FROM codes WHERE purpose = :purpose AND holder = :holder")
        .param("purpose", purpose.name())
        .param("holder", holder)
        .update();
  }

  /// Forgets what was mistaken with an address, and what was awaited there.
  public void forget(String emailKey) {
    for (Purpose purpose : Purpose.values()) {
      String mac = emailMac(purpose, emailKey);
      sql.sql("DELETE FROM code_misses WHERE email_mac = :email").param("email", mac).update();
      sql.sql("DELETE FROM codes WHERE email_mac = :email").param("email", mac).update();
    }
  }

  /// Forgets codes that have expired, and mistakes that count no more.
  public int forgetExpired() {
    sql.sql("DELETE FROM code_misses WHERE missed_at < :since")
        .param("since", now().minus(DAY))
        .update();
    return sql.sql("DELETE FROM codes WHERE expires_at < :now").param("now", now()).update();
  }

  private String mac(Purpose purpose, long holder, Code code) {
    return signature.get().of(purpose.name() + " " + holder + " " + code.digits());
  }

  /// Another one for each purpose: whoever guesses at one door closes no other to the owner.
  private String emailMac(Purpose purpose, String emailKey) {
    return signature.get().of(purpose.name() + " email " + emailKey);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
