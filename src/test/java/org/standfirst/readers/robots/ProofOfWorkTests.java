package org.standfirst.readers.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.standfirst.TestDatabase;
import org.standfirst.database.Signature;
import org.standfirst.database.SigningKeys;
import org.standfirst.readers.robots.ProofOfWork.Worth;
import org.standfirst.readers.robots.RobotsCheck.Spending;
import org.standfirst.readers.robots.RobotsCheck.Verdict;

class ProofOfWorkTests {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-02-09T12:00:00Z"), ZoneOffset.UTC);
  private static final DataSource SOURCE = TestDatabase.fresh();
  private static final JdbcClient SQL = JdbcClient.create(SOURCE);
  private static final SigningKeys KEYS = new SigningKeys(SQL, new JdbcTransactionManager(SOURCE));
  private final Signature signature = KEYS.signature("proof-of-work");
  private final ProofOfWork work = new ProofOfWork(() -> signature, NOON);

  /// Does what the page's script does.
  static String solve(Challenge challenge) {
    for (int number = 0; number <= challenge.max(); number++) {
      if (ProofOfWork.sha256(challenge.salt() + ":" + number).equals(challenge.target())) {
        return challenge.salt() + ":" + number + ":" + challenge.signature();
      }
    }
    throw new AssertionError("no number fits");
  }

  @Test
  void work_that_was_done_is_known() {
    assertThat(work.worth(solve(work.challenge()))).isInstanceOf(Worth.Genuine.class);
  }

  @Test
  void work_that_was_not_done_is_worth_nothing() {
    String proof = solve(work.challenge());
    String[] parts = proof.split(":", -1);

    assertThat(work.worth("")).isEqualTo(new Worth.Nothing());
    assertThat(work.worth("nonsense")).isEqualTo(new Worth.Nothing());
    assertThat(work.worth(parts[0] + ":999999:" + parts[2])).isEqualTo(new Worth.Nothing());
    assertThat(work.worth(proof.substring(0, proof.length() - 1) + "_"))
        .isEqualTo(new Worth.Nothing());
    assertThat(work.worth(parts[0].replace(".1", ".2") + ":" + parts[1] + ":" + parts[2]))
        .isEqualTo(new Worth.Nothing());
  }

  @Test
  void digits_of_the_end_do_not_pass_for_digits_of_the_number() {
    String[] parts = solve(work.challenge()).split(":", -1);
    String shifted = parts[0] + parts[1].charAt(0) + ":" + parts[1].substring(1) + ":" + parts[2];

    assertThat(work.worth(shifted)).isEqualTo(new Worth.Nothing());
  }

  @Test
  void a_proof_expires() {
    String proof = solve(work.challenge());
    var later = new ProofOfWork(() -> signature, Clock.offset(NOON, Duration.ofMinutes(31)));

    assertThat(later.worth(proof)).isEqualTo(new Worth.Nothing());
  }

  @Test
  void a_proof_is_spent_once() {
    var robots = new ProofOrPatience(KEYS, SQL, NOON, Duration.ZERO);
    var passed = new Verdict.Passed(solve(robots.task()));

    assertThat(robots.spend(passed)).isEqualTo(new Spending.Spent());
    assertThat(robots.spend(passed)).isEqualTo(new Spending.SpentBefore());
    assertThat(robots.spend(new Verdict.Passed(""))).isEqualTo(new Spending.Spent());
  }

  @Test
  void a_household_of_those_who_prove_nothing_waits_at_a_time() throws Exception {
    var patience = new Patience(Duration.ofSeconds(20));
    List<Thread> waiting = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      waiting.add(Thread.ofVirtual().start(() -> patience.sit("203.0.113.7")));
    }
    nobodyMore(waiting, patience, "203.0.113.7");
  }

  @Test
  void few_wait_at_once_from_a_site_of_many_networks() throws Exception {
    var patience = new Patience(Duration.ofSeconds(20));
    List<Thread> waiting = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String network = "2001:db8:7:" + i + ":0:0:0:0/64";
      waiting.add(Thread.ofVirtual().start(() -> patience.sit(network)));
    }
    nobodyMore(waiting, patience, "2001:db8:7:99:0:0:0:0/64");
  }

  private static void nobodyMore(List<Thread> waiting, Patience patience, String network)
      throws InterruptedException {
    for (Thread each : waiting) {
      while (each.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
    }

    assertThat(patience.sit(network)).isEqualTo(new Verdict.Later(Duration.ofSeconds(20)));
    waiting.forEach(Thread::interrupt);
    for (Thread each : waiting) {
      each.join();
    }
  }
}
