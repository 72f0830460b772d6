package org.standfirst.readers.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.readers.people.Readers;

class SecondFactorTablesTests {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-02-09T12:00:00Z"), ZoneOffset.UTC);
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final Authenticators authenticators = authenticators(NOON);
  private final RecoveryCodes codes = new RecoveryCodes(sql);
  private final Secret secret = Secret.random();
  private final ReaderId anna = add("anna@example.org");
  private final ReaderId ben = add("ben@example.org");

  @BeforeEach
  void annaHasAnAuthenticator() {
    authenticators.add(anna, secret, 100);
  }

  private Authenticators authenticators(Clock clock) {
    return new Authenticators(sql, clock, TestDatabase.keys(source));
  }

  private ReaderId add(String email) {
    return new Readers(sql, NOON)
        .add(
            new Application(
                new EmailAddress(email),
                "",
                new PersonName("Anna"),
                new PersonName("Reads"),
                List.of(),
                true),
            "hash");
  }

  private static int succeededOfFifty(BooleanSupplier act) throws InterruptedException {
    var start = new CountDownLatch(1);
    var succeeded = new AtomicInteger();
    List<Thread> threads =
        IntStream.range(0, 50)
            .mapToObj(_ ->
                Thread.ofVirtual()
                    .start(() -> {
                      try {
                        start.await();
                        if (act.getAsBoolean()) {
                          succeeded.incrementAndGet();
                        }
                      } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                      }
                    }))
            .toList();
    start.countDown();
    for (Thread each : threads) {
      each.join();
    }
    return succeeded.get();
  }

  @Test
  void the_secret_lies_sealed_for_its_reader_alone() {
    String row =
        sql.sql("SELECT encode(secret, 'hex') FROM authenticators").query(String.class).single();
    assertThat(row).doesNotContain(HexFormat.of().formatHex(secret.bytes()));
    assertThat(Objects.requireNonNull(authenticators(NOON).secret(anna)).letters())
        .isEqualTo(secret.letters());

    sql.sql(
            """
            INSERT INTO authenticators SELECT :ben, secret, last_step, made_at FROM authenticators
            """)
        .param("ben", ben.value())
        .update();
    assertThat(authenticators.secret(ben)).isNull();
  }

  @Test
  void a_reader_has_one_authenticator() {
    assertThat(authenticators.add(anna, Secret.random(), 200)).isFalse();
    assertThat(Objects.requireNonNull(authenticators.secret(anna)).letters())
        .isEqualTo(secret.letters());
  }

  @Test
  void a_step_is_used_once_and_none_before_it_any_more() {
    assertThat(authenticators.use(anna, 100)).isFalse();
    assertThat(authenticators.use(anna, 102)).isTrue();
    assertThat(authenticators.use(anna, 102)).isFalse();
    assertThat(authenticators.use(anna, 101)).isFalse();
    assertThat(authenticators.use(anna, 103)).isTrue();
    assertThat(authenticators.use(ben, 103)).isFalse();
  }

  @Test
  void a_step_used_fifty_times_at_once_succeeds_once() throws InterruptedException {
    assertThat(succeededOfFifty(() -> authenticators.use(anna, 101))).isOne();
  }

  @Test
  void an_offer_is_the_readers_for_an_hour() {
    String offer = authenticators.offer(anna, secret);

    assertThat(Objects.requireNonNull(authenticators.offered(anna, offer)).letters())
        .isEqualTo(secret.letters());
    assertThat(authenticators.offered(ben, offer)).isNull();
    assertThat(authenticators(Clock.offset(NOON, Duration.ofMinutes(61))).offered(anna, offer))
        .isNull();
    for (String nonsense : List.of("", "x", "AAAA".repeat(20), "ž", offer + "AAAA")) {
      assertThat(authenticators.offered(anna, nonsense)).as(nonsense).isNull();
    }
  }

  @Test
  void ten_recovery_codes_work_once_each_however_they_are_typed() {
    List<RecoveryCode> made = codes.make(anna);
    assertThat(made).hasSize(10).doesNotHaveDuplicates();

    String shown = made.getFirst().shown();
    assertThat(shown).matches("([0-9a-hjkmnp-tv-z]{4}-){5}[0-9a-hjkmnp-tv-z]{4}");
    RecoveryCode typed =
        Objects.requireNonNull(
            RecoveryCode.read(
                " "
                    + shown
                        .replace('-', ' ')
                        .replace('0', 'O')
                        .replace('1', 'l')
                        .toUpperCase(Locale.ROOT)));
    assertThat(codes.use(ben, typed)).isFalse();
    assertThat(codes.use(anna, typed)).isTrue();
    assertThat(codes.use(anna, typed)).isFalse();
    assertThat(codes.left(anna)).isEqualTo(9);

    codes.make(anna);
    assertThat(codes.use(anna, made.getLast())).isFalse();
    assertThat(codes.left(anna)).isEqualTo(10);
    assertThat(RecoveryCode.read("123 456")).isNull();
  }

  @Test
  void a_recovery_code_used_fifty_times_at_once_succeeds_once() throws InterruptedException {
    RecoveryCode code = codes.make(anna).getFirst();

    assertThat(succeededOfFifty(() -> codes.use(anna, code))).isOne();
  }

  @Test
  void recovery_codes_are_kept_as_hashes_and_go_with_the_authenticator() {
    RecoveryCode code = codes.make(anna).getFirst();
    assertThat(
            sql.sql("SELECT string_agg(to_json(c)::text, ' ') FROM recovery_codes c")
                .query(String.class)
                .single())
        .doesNotContain(code.letters());

    assertThat(authenticators.remove(anna)).isTrue();
    assertThat(codes.left(anna)).isZero();
  }
}
