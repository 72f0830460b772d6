package org.standfirst.readers.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.passkeys.Challenges.Purpose;
import org.standfirst.readers.passkeys.Challenges.Spending;
import org.standfirst.readers.session.Token;

class ChallengesTests {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-02-09T12:00:00Z"), ZoneOffset.UTC);
  private static final Purpose SIGN_IN = new Purpose.SignIn();
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final Challenges challenges = at(NOON);

  private Challenges at(Clock clock) {
    return new Challenges(TestDatabase.keys(source), sql, clock);
  }

  @Test
  void a_challenge_is_spent_once() {
    Bytes challenge = challenges.make(SIGN_IN);

    assertThat(challenges.spend(challenge, SIGN_IN)).isEqualTo(new Spending.Spent(challenge));
    assertThat(challenges.spend(challenge, SIGN_IN)).isEqualTo(new Spending.Worthless());
  }

  @Test
  void of_fifty_who_spend_it_at_once_one_succeeds() throws InterruptedException {
    Bytes challenge = challenges.make(SIGN_IN);
    Callable<Spending> spending = () -> challenges.spend(challenge, SIGN_IN);

    try (var threads = Executors.newFixedThreadPool(50)) {
      List<Future<Spending>> all =
          threads.invokeAll(Stream.generate(() -> spending).limit(50).toList());
      assertThat(all.stream().map(ChallengesTests::outcome))
          .hasSize(50)
          .containsOnlyOnce(new Spending.Spent(challenge));
    }
  }

  private static Spending outcome(Future<Spending> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_challenge_is_worthless_after_ten_minutes() {
    Bytes challenge = challenges.make(SIGN_IN);

    Challenges late = at(Clock.offset(NOON, Duration.ofMinutes(10)));
    assertThat(late.spend(challenge, SIGN_IN)).isEqualTo(new Spending.Worthless());
    Challenges inTime = at(Clock.offset(NOON, Duration.ofMinutes(10).minusSeconds(1)));
    assertThat(inTime.spend(challenge, SIGN_IN)).isEqualTo(new Spending.Spent(challenge));
  }

  @Test
  void a_challenge_is_worthless_for_anything_else() {
    var anna = new ReaderId(1);
    Token session = Token.random();
    List<Purpose> purposes =
        List.of(
            SIGN_IN,
            new Purpose.Addition(anna, session),
            new Purpose.Proof(anna, session),
            new Purpose.Proof(anna, Token.random()),
            new Purpose.Proof(new ReaderId(2), session));

    for (Purpose made : purposes) {
      for (Purpose tried : purposes) {
        assertThat(challenges.spend(challenges.make(made), tried) instanceof Spending.Spent)
            .as("%s for %s", made, tried)
            .isEqualTo(made.equals(tried));
      }
    }
  }

  @Test
  void what_we_never_made_is_worthless() {
    String ours = new String(challenges.make(SIGN_IN).getBytes(), StandardCharsets.US_ASCII);
    for (String other :
        List.of(
            "",
            "nonsense",
            ours + "x",
            (ours.startsWith("B") ? "C" : "B") + ours.substring(1),
            ours.replaceFirst("\\.1", ".2"),
            "A".repeat(24) + ".999999999999." + "A".repeat(22))) {
      assertThat(challenges.spend(new Bytes(other.getBytes(StandardCharsets.UTF_8)), SIGN_IN))
          .as(other)
          .isEqualTo(new Spending.Worthless());
    }
  }

  @Test
  void spent_challenges_are_forgotten_when_they_have_expired() {
    challenges.spend(challenges.make(SIGN_IN), SIGN_IN);
    challenges.forgetExpired();
    assertThat(spent()).isOne();

    at(Clock.offset(NOON, Duration.ofMinutes(11))).forgetExpired();
    assertThat(spent()).isZero();
  }

  private long spent() {
    return sql.sql("SELECT count(*) FROM spent_challenges").query(Long.class).single();
  }
}
