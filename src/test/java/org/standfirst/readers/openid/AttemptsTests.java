package org.standfirst.readers.openid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

class AttemptsTests {
  private static final DataSource DATABASE = TestDatabase.fresh();
  private static final Attempts.Purpose PURPOSE =
      new Attempts.Purpose(new ReturnPath("/world/x"), true, null);
  private final JdbcClient sql = JdbcClient.create(DATABASE);
  private final Attempts attempts = new Attempts(sql, Clock.systemUTC());
  private final Keepsake keepsake = Keepsake.fresh();
  private final Provider google = provider("google");

  private static Provider provider(String name) {
    return new Providers(
            new OpenIdSettings(
                Map.of(
                    name,
                    new OpenIdSettings.Client(
                        null, "paper", "secret", null, null, null, null, null, null, null))))
        .all()
        .getFirst();
  }

  @Test
  void an_attempt_is_spent_by_one_return_of_fifty_at_once() throws Exception {
    Token state = attempts.begin(google, keepsake, PURPOSE);
    Callable<Boolean> back = () -> attempts.spend(google, keepsake, state) != null;

    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      int spent = 0;
      for (Future<Boolean> each : all.invokeAll(Stream.generate(() -> back).limit(50).toList())) {
        spent += each.get() ? 1 : 0;
      }
      assertThat(spent).isEqualTo(1);
    }
  }

  @Test
  void two_tabs_of_a_browser_have_an_attempt_each() {
    Token one = attempts.begin(google, keepsake, PURPOSE);
    Token other = attempts.begin(google, keepsake, PURPOSE);

    assertThat(attempts.spend(google, keepsake, other)).isNotNull();
    assertThat(attempts.spend(google, keepsake, one)).isNotNull();
  }

  @Test
  void another_browser_or_provider_neither_spends_an_attempt_nor_spoils_it() {
    Token state = attempts.begin(google, keepsake, PURPOSE);

    assertThat(attempts.spend(google, Keepsake.fresh(), state)).isNull();
    assertThat(attempts.spend(provider("apple"), keepsake, state)).isNull();
    assertThat(attempts.spend(google, keepsake, Token.random())).isNull();
    assertThat(attempts.spend(google, keepsake, state)).isNotNull();
  }

  @Test
  void of_what_is_posted_the_first_counts() {
    Token state = attempts.begin(google, keepsake, PURPOSE);
    attempts.post(google, state, new ProviderAnswer("first", "", "", "", ""));
    attempts.post(google, state, new ProviderAnswer("second", "", "", "", ""));

    Attempts.Row attempt = attempts.spend(google, keepsake, state);
    assertThat(attempt == null ? "" : attempt.code()).isEqualTo("first");
  }

  @Test
  void the_database_learns_neither_nonce_nor_verifier() {
    Token state = attempts.begin(google, keepsake, PURPOSE);
    List<String> rows =
        sql.sql("SELECT openid_attempts::text FROM openid_attempts")
            .query((row, number) -> String.valueOf(row.getString(1)))
            .list();

    assertThat(keepsake.nonce(state)).hasSize(43).isNotEqualTo(keepsake.verifier(state));
    assertThat(rows)
        .isNotEmpty()
        .allSatisfy(row ->
            assertThat(row)
                .doesNotContain(keepsake.nonce(state), keepsake.verifier(state), state.letters()));
  }

  @Test
  void those_who_never_come_back_are_forgotten() {
    Token state = attempts.begin(google, keepsake, PURPOSE);
    var later = new Attempts(sql, Clock.offset(Clock.systemUTC(), Attempts.LENGTH.plusSeconds(1)));

    assertThat(later.spend(google, keepsake, state)).isNull();
    assertThat(later.forgetExpired()).isPositive();
  }
}
