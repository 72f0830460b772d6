package org.standfirst.readers.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.TestDatabase;

class ThrottlesTests {
  private final HandClock clock = new HandClock();
  private final DataSource database = TestDatabase.fresh();
  private final Throttles throttles = node();

  /// A node, as it is after its start.
  private Throttles node() {
    var sql = JdbcClient.create(database);
    return new Throttles(sql, TestDatabase.keys(database), clock);
  }

  @Test
  void whoever_keeps_trying_waits_longer_and_longer() {
    Duration first = Duration.ZERO;
    Duration last = Duration.ZERO;
    for (int i = 0; i < 40; i++) {
      switch (throttles.signIn("anna@example.org", "203.0.113.7")) {
        case Turn.Granted _ -> {}
        case Turn.Later(Duration after) -> {
          first = first.isZero() ? after : first;
          last = after;
          clock.pass(after);
        }
      }
    }

    assertThat(first).isPositive().isLessThan(Duration.ofMinutes(1));
    assertThat(last).isGreaterThan(Duration.ofMinutes(2)).isLessThan(Duration.ofHours(1));
  }

  @Test
  void nobody_can_lock_another_out() {
    for (int i = 0; i < 50; i++) {
      throttles.signIn("anna@example.org", "203.0.113.7");
    }

    assertThat(throttles.signIn("anna@example.org", "203.0.113.7")).isInstanceOf(Turn.Later.class);
    assertThat(throttles.signIn("anna@example.org", "198.51.100.1")).isEqualTo(new Turn.Granted());
  }

  @Test
  void an_account_tried_from_everywhere_is_tried_slowly() {
    for (int i = 0; i < 30; i++) {
      assertThat(throttles.signInAtOnce("anna@example.org")).isEqualTo(new Turn.Granted());
    }

    assertThat(throttles.signInAtOnce("anna@example.org")).isInstanceOf(Turn.Later.class);
    assertThat(throttles.signInAtOnce("ben@example.org")).isEqualTo(new Turn.Granted());
    assertThat(throttles.signIn("anna@example.org", "198.51.100.1")).isEqualTo(new Turn.Granted());
  }

  @Test
  void a_network_has_a_bound_of_its_own() {
    for (int i = 0; i < 10; i++) {
      assertThat(throttles.register("reader" + i + "@example.org", "203.0.113.7"))
          .isEqualTo(new Turn.Granted());
    }

    assertThat(throttles.register("eleventh@example.org", "203.0.113.7"))
        .isInstanceOf(Turn.Later.class);
    clock.pass(Duration.ofMinutes(1));
    assertThat(throttles.register("eleventh@example.org", "203.0.113.7"))
        .isEqualTo(new Turn.Granted());
  }

  @Test
  void tries_with_an_account_are_counted_for_all_nodes_and_over_restarts() {
    Throttles other = node();
    for (int i = 0; i < 5; i++) {
      assertThat((i % 2 == 0 ? throttles : other).signIn("anna@example.org", "203.0.113.7"))
          .isEqualTo(new Turn.Granted());
    }

    for (Throttles each : List.of(throttles, other, node())) {
      assertThat(each.signIn("anna@example.org", "203.0.113.7")).isInstanceOf(Turn.Later.class);
    }
  }

  @Test
  void tries_at_once_are_all_counted() throws Exception {
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Turn>> turns = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        turns.add(all.submit(() -> throttles.signIn("anna@example.org", "203.0.113.7")));
      }
      int granted = 0;
      for (Future<Turn> each : turns) {
        granted += each.get() instanceof Turn.Granted ? 1 : 0;
      }

      assertThat(granted).isEqualTo(5);
    }
  }

  @Test
  void whoever_signs_in_begins_anew() {
    for (int i = 0; i < 5; i++) {
      throttles.signIn("anna@example.org", "203.0.113.7");
    }

    throttles.signedIn("anna@example.org", "203.0.113.7");

    assertThat(throttles.signIn("anna@example.org", "203.0.113.7")).isEqualTo(new Turn.Granted());
  }

  @Test
  void a_site_of_many_networks_has_a_bound_too() {
    int granted = 0;
    for (int network = 0; network < 100; network++) {
      granted +=
          throttles.register(
                      "r" + network + "@example.org", "2001:db8:7:%x:0:0:0:0/64".formatted(network))
                  instanceof Turn.Granted
              ? 1
              : 0;
    }

    assertThat(granted).isEqualTo(40);
    assertThat(throttles.register("r@example.org", "2001:db8:8:0:0:0:0:0/64"))
        .isEqualTo(new Turn.Granted());
  }

  @Test
  void a_count_within_a_transaction_is_undone_with_it() {
    var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
    for (int i = 0; i < 3; i++) {
      transactions.executeWithoutResult(transaction -> {
        throttles.letter("anna@example.org", "203.0.113.7");
        transaction.setRollbackOnly();
      });
    }

    assertThat(throttles.letter("anna@example.org", "203.0.113.7")).isEqualTo(new Turn.Granted());
  }

  @Test
  void tries_are_forgotten_when_they_no_longer_count_and_name_nobody() {
    throttles.signIn("anna@example.org", "203.0.113.7");
    var sql = JdbcClient.create(database);

    assertThat(sql.sql("SELECT key FROM tries").query(String.class).list())
        .hasSize(1)
        .noneMatch(each -> each.contains("anna") || each.contains("203"));
    assertThat(throttles.sweep()).isZero();
    clock.pass(Duration.ofDays(1));
    assertThat(throttles.sweep()).isOne();
  }

  private static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-02-09T12:00:00Z");

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
