package org.standfirst.readers.passkeys;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.standfirst.database.Signature;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Token;

/// The challenges that passkeys answer. They are signed for one purpose, one session and some
/// minutes, so that asking for one writes nothing; whoever answers one spends it.
@Component
class Challenges {
  static final Duration LIFE = Duration.ofMinutes(10);
  private static final int RANDOM_BYTES = 18;
  private static final Pattern FORM =
      Pattern.compile(
          "(?<random>[A-Za-z0-9_-]{24})\\.(?<end>[0-9]{1,12})\\.(?<sign>[A-Za-z0-9_-]{22})");
  private static final SecureRandom RANDOM = new SecureRandom();
  private final SigningKeys keys;
  private final JdbcClient sql;
  private final Clock clock;

  Challenges(SigningKeys keys, JdbcClient sql, Clock clock) {
    this.keys = keys;
    this.sql = sql;
    this.clock = clock;
  }

  /// What a challenge is to be answered for.
  sealed interface Purpose {
    /// By anybody, to sign in.
    record SignIn() implements Purpose {}

    /// By a reader in a session of theirs, to add a passkey.
    record Addition(ReaderId reader, Token session) implements Purpose {}

    /// By a reader in a session of theirs, to prove once more who they are.
    record Proof(ReaderId reader, Token session) implements Purpose {}
  }

  /// What came of spending one.
  sealed interface Spending {
    /// It was good, and is so no more.
    record Spent(Bytes challenge) implements Spending {}

    /// It is too old, was spent before, or was never ours or for this.
    record Worthless() implements Spending {}
  }

  /// A fresh challenge.
  Bytes make(Purpose purpose) {
    byte[] random = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(random);
    String plain =
        Base64.getUrlEncoder().encodeToString(random)
            + "."
            + clock.instant().plus(LIFE).getEpochSecond();
    String challenge = plain + "." + signature().of(signed(plain, purpose));
    return new Bytes(challenge.getBytes(StandardCharsets.US_ASCII));
  }

  /// Spends a challenge, whatever the answer is worth: of many at once, one succeeds.
  Spending spend(Bytes sent, Purpose purpose) {
    String challenge = new String(sent.getBytes(), StandardCharsets.ISO_8859_1);
    Matcher form = FORM.matcher(challenge);
    if (!form.matches()) {
      return new Spending.Worthless();
    }
    String plain = form.group("random") + "." + form.group("end");
    Instant end = Instant.ofEpochSecond(Long.parseLong(form.group("end")));
    boolean good =
        signature().isOf(signed(plain, purpose), form.group("sign"))
            && clock.instant().isBefore(end)
            && add(form.group("random"), end) == 1;
    return good ? new Spending.Spent(sent) : new Spending.Worthless();
  }

  private int add(String random, Instant end) {
    return sql.sql(
            """
            INSERT INTO spent_challenges (challenge, expires_at) VALUES (:challenge, :end)
            ON CONFLICT DO NOTHING
            """)
        .param("challenge", random)
        .param("end", end.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
  void forgetExpired() {
    sql.sql("DELETE FROM spent_challenges WHERE expires_at < :now")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private Signature signature() {
    return keys.signature("passkey-challenge");
  }

  private static String signed(String plain, Purpose purpose) {
    return plain
        + switch (purpose) {
          case Purpose.SignIn _ -> " sign-in";
          case Purpose.Addition(ReaderId reader, Token session) ->
              " addition " + reader.value() + " " + session.letters();
          case Purpose.Proof(ReaderId reader, Token session) ->
              " proof " + reader.value() + " " + session.letters();
        };
  }
}
