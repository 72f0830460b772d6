package org.standfirst.articles.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.LockWaits;
import org.standfirst.TestDatabase;

class CallRowsTests {
  private final DataSource source = TestDatabase.fresh();
  private final Later clock = new Later();
  private final WebhookRows webhooks = new WebhookRows(JdbcClient.create(source));
  private final CallRows calls = new CallRows(JdbcClient.create(source), clock);

  /// A clock that stands still until it is moved on.
  private static final class Later extends Clock {
    private Instant now = Instant.parse("2026-02-09T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(@Nullable ZoneId zone) {
      return this;
    }

    void pass(Duration time) {
      now = now.plus(time);
    }
  }

  private long webhook() {
    long id = webhooks.nextId();
    webhooks.add(
        new Webhook(id, "https://example.org", Set.of(Occasion.PUBLISHED), true),
        new byte[0],
        clock.instant());
    return id;
  }

  private Call claimed() {
    return Objects.requireNonNull(calls.claim());
  }

  @Test
  void a_webhook_gets_one_call_at_a_time_the_earliest_first() {
    long one = webhook();
    calls.add(one, "first", "1", clock.instant());
    calls.add(one, "second", "2", clock.instant());
    Call first = claimed();
    assertThat(first.payload()).isEqualTo("1");
    assertThat(calls.claim()).isNull();

    long other = webhook();
    calls.add(other, "third", "3", clock.instant());
    assertThat(claimed().webhook()).as("whom another keeps waiting").isEqualTo(other);

    calls.delivered(first, 200, 5);
    assertThat(claimed().payload()).isEqualTo("2");
  }

  @Test
  void what_a_fallen_node_had_taken_is_taken_again_with_the_same_number() {
    calls.add(webhook(), "x", "1", clock.instant());
    Call taken = claimed();
    clock.pass(CallRows.LEASE.minusSeconds(1));
    assertThat(calls.claim()).isNull();

    clock.pass(Duration.ofSeconds(1));

    Call again = claimed();
    assertThat(again.message()).isEqualTo(taken.message());
    assertThat(again.attempts()).isEqualTo(2);
  }

  @Test
  void a_call_that_failed_holds_up_the_others_for_ten_seconds_only() {
    long one = webhook();
    calls.add(one, "x", "1", clock.instant());
    calls.add(one, "x", "2", clock.instant());
    calls.defer(claimed(), clock.instant().plus(Duration.ofHours(1)), 500, 3, "");
    assertThat(calls.claim()).isNull();
    clock.pass(Duration.ofSeconds(10));
    assertThat(claimed().payload()).isEqualTo("2");
  }

  @Test
  void what_waits_for_a_webhook_that_is_off_waits_until_it_is_given_up() {
    long one = webhook();
    calls.add(one, "x", "1", clock.instant());
    webhooks.change(one, Set.of(Occasion.PUBLISHED), false);
    assertThat(calls.claim()).isNull();
    clock.pass(CallRows.PATIENCE.plusSeconds(1));
    assertThat(calls.giveUpPostedBefore(clock.instant().minus(CallRows.PATIENCE))).isEqualTo(1);
    webhooks.change(one, Set.of(Occasion.PUBLISHED), true);
    assertThat(calls.claim()).isNull();
    assertThat(calls.latest(one, 5).getFirst().state()).isEqualTo("given_up");
  }

  @Test
  void a_webhook_is_removed_while_the_answer_to_its_call_is_noted() throws Exception {
    long one = webhook();
    calls.add(one, "x", "1", clock.instant());
    Call taken = claimed();
    var transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    try (var caller = Executors.newSingleThreadExecutor()) {
      var noted = new ArrayList<Future<?>>();
      transactions.executeWithoutResult(_ -> {
        JdbcClient.create(source)
            .sql("SELECT FROM webhooks WHERE id = :id FOR UPDATE")
            .param("id", one)
            .query(_ -> {});
        noted.add(
            caller.submit(
                () -> transactions.executeWithoutResult(_ -> calls.delivered(taken, 200, 5))));
        await().until(() -> LockWaits.in(JdbcClient.create(source), "UPDATE webhooks"));
        webhooks.remove(one);
      });
      noted.getFirst().get();
    }
    assertThat(webhooks.all()).isEmpty();
    assertThat(calls.latest(one, 5)).isEmpty();
  }

  @Test
  void a_call_to_a_webhook_that_is_gone_by_then_is_none() {
    long one = webhook();
    webhooks.remove(one);
    calls.add(one, "x", "1", clock.instant());
    assertThat(calls.claim()).isNull();
  }

  @Test
  void pauses_grow_from_seconds_to_eight_hours_and_end_within_three_days() {
    assertThat(Callers.pauseAfter(1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(Callers.pauseAfter(2)).isEqualTo(Duration.ofSeconds(40));
    assertThat(Callers.pauseAfter(50)).isEqualTo(Duration.ofHours(8));
    Duration all = Duration.ZERO;
    int tries = 1;
    while (all.compareTo(CallRows.PATIENCE) < 0) {
      all = all.plus(Callers.pauseAfter(tries));
      tries++;
    }
    assertThat(tries).isBetween(12, 18);
  }
}
