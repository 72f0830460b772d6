package org.standfirst.readers.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.standfirst.TestDatabase;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Codes.Purpose;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.readers.people.Readers;

class CodesTests {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-02-09T12:00:00Z"), ZoneOffset.UTC);
  private static final String EMAIL = "anna@example.org";
  private static final long HOLDER = 7;
  private final DataSource source = TestDatabase.fresh();
  private final JdbcClient sql = JdbcClient.create(source);
  private final Codes codes = at(NOON);
  private final ReaderId anna =
      new Readers(sql, NOON)
          .add(
              new Application(
                  new EmailAddress(EMAIL),
                  "",
                  new PersonName("Anna"),
                  new PersonName("Reads"),
                  List.of(),
                  true),
              "hash");

  private Codes at(Clock clock) {
    return new Codes(sql, TestDatabase.keys(source), clock);
  }

  private Code made() {
    codes.expect(Purpose.SIGN_IN, HOLDER, null, EMAIL);
    return codes.make(Purpose.SIGN_IN, HOLDER, anna);
  }

  private Spending spend(Code code) {
    return codes.spend(Purpose.SIGN_IN, HOLDER, code);
  }

  private static Code notThis(Code code) {
    return new Code(code.digits().equals("000000") ? "000001" : "000000");
  }

  @Test
  void the_database_holds_neither_the_code_nor_its_plain_hash_nor_the_address() throws Exception {
    Code code = made();
    String row = sql.sql("SELECT to_json(c)::text FROM codes c").query(String.class).single();

    String plainHash =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest(code.digits().getBytes(StandardCharsets.US_ASCII)));
    assertThat(row)
        .doesNotContain("\"" + code.digits() + "\"", plainHash, EMAIL)
        .contains("code_mac");
    assertThat(code.toString()).doesNotContain(code.digits());
  }

  @Test
  void a_code_is_spent_once() {
    Code code = made();

    assertThat(spend(code)).isEqualTo(new Spending.Spent(anna));
    assertThat(spend(code)).isEqualTo(new Spending.Worthless());
  }

  @Test
  void of_fifty_who_spend_a_code_at_once_one_succeeds() throws Exception {
    Code code = made();

    List<Spending> all = atOnce(50, () -> spend(code));

    assertThat(all).filteredOn(new Spending.Spent(anna)::equals).hasSize(1);
    assertThat(all).filteredOn(new Spending.Worthless()::equals).hasSize(49);
  }

  @Test
  void of_fifty_who_guess_at_once_no_more_are_heard_than_there_are_tries() throws Exception {
    Code wrong = notThis(made());

    List<Spending> all = atOnce(50, () -> spend(wrong));

    assertThat(all).filteredOn(Spending.Wrong.class::isInstance).hasSize(Codes.TRIES - 1);
    assertThat(all).filteredOn(Spending.UsedUp.class::isInstance).hasSize(51 - Codes.TRIES);
  }

  @Test
  void after_five_mistakes_the_right_code_is_worthless_too() {
    Code code = made();
    for (int left = Codes.TRIES - 1; left > 0; left--) {
      assertThat(spend(notThis(code))).isEqualTo(new Spending.Wrong(left));
    }
    assertThat(spend(notThis(code))).isEqualTo(new Spending.UsedUp());

    assertThat(spend(code)).isEqualTo(new Spending.UsedUp());
  }

  @Test
  void whether_anybody_was_sent_a_code_makes_no_difference_to_who_guesses() {
    codes.expect(Purpose.SIGN_IN, HOLDER, null, "nobody@example.org");
    List<Spending> unknown = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      unknown.add(spend(new Code("12345" + i)));
    }
    Code code = made();
    List<Spending> known = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      known.add(spend(notThis(code)));
    }

    assertThat(known).isEqualTo(unknown);
  }

  @Test
  void a_newer_code_replaces_the_older() {
    Code older = made();
    Code newer = made();

    if (!older.equals(newer)) {
      assertThat(spend(older)).isEqualTo(new Spending.Wrong(4));
    }
    assertThat(spend(newer)).isEqualTo(new Spending.Spent(anna));
  }

  @Test
  void a_code_is_for_its_purpose_and_its_holder_alone() {
    Code code = made();
    codes.expect(Purpose.SIGN_IN, HOLDER + 1, null, EMAIL);
    codes.expect(Purpose.CONFIRMATION, HOLDER, anna, EMAIL);

    assertThat(codes.spend(Purpose.SIGN_IN, HOLDER + 1, code)).isEqualTo(new Spending.Wrong(4));
    assertThat(codes.spend(Purpose.CONFIRMATION, HOLDER, code)).isEqualTo(new Spending.Wrong(4));
    assertThat(spend(code)).isEqualTo(new Spending.Spent(anna));
  }

  @Test
  void a_code_to_sign_in_by_works_for_ten_minutes() {
    Code code = made();

    Codes later = at(Clock.offset(NOON, Duration.ofMinutes(10)));
    assertThat(later.spend(Purpose.SIGN_IN, HOLDER, code)).isEqualTo(new Spending.Worthless());
    Codes inTime = at(Clock.offset(NOON, Duration.ofMinutes(10).minusSeconds(1)));
    assertThat(inTime.spend(Purpose.SIGN_IN, HOLDER, code)).isEqualTo(new Spending.Spent(anna));
  }

  @Test
  void ever_new_codes_give_fifty_guesses_at_an_address_a_day_and_no_more() {
    int heard = 0;
    for (int i = 0; i < 20; i++) {
      Code wrong = notThis(made());
      for (int j = 0; j < Codes.TRIES; j++) {
        if (spend(wrong) instanceof Spending.Wrong) {
          heard++;
        }
      }
    }
    assertThat(heard).isEqualTo(Codes.MISSES_A_DAY * (Codes.TRIES - 1) / Codes.TRIES);
    assertThat(spend(made())).isEqualTo(new Spending.UsedUp());

    Codes tomorrow = at(Clock.offset(NOON, Duration.ofDays(1)));
    tomorrow.expect(Purpose.SIGN_IN, HOLDER, null, EMAIL);
    Code code = tomorrow.make(Purpose.SIGN_IN, HOLDER, anna);
    assertThat(tomorrow.spend(Purpose.SIGN_IN, HOLDER, code)).isEqualTo(new Spending.Spent(anna));
  }

  @Test
  void whoever_guesses_at_one_door_closes_no_other() {
    for (int i = 0; i < Codes.MISSES_A_DAY; i++) {
      codes.expect(Purpose.SIGN_IN, i, null, EMAIL);
      codes.spend(Purpose.SIGN_IN, i, Code.random());
    }
    assertThat(spend(made())).isEqualTo(new Spending.UsedUp());

    Code proof = codes.issue(Purpose.PROOF, anna.value(), anna, EMAIL);
    assertThat(codes.spend(Purpose.PROOF, anna.value(), proof)).isEqualTo(new Spending.Spent(anna));
  }

  @Test
  void codes_go_with_their_reader_and_with_time() {
    made();
    at(Clock.offset(NOON, Duration.ofDays(2))).forgetExpired();
    assertThat(count()).isZero();

    made();
    sql.sql("DELETE FROM readers").update();
    assertThat(count()).isZero();
  }

  private long count() {
    return sql.sql("SELECT count(*) FROM codes").query(Long.class).single();
  }

  private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        all.add(threads.submit(work));
      }
      List<T> answers = new ArrayList<>();
      for (Future<T> each : all) {
        answers.add(each.get());
      }
      return answers;
    }
  }
}
