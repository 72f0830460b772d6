package org.standfirst.newsletters.relays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RestTests {
  private final AtomicLong time = new AtomicLong(1);
  private final Rest rest = new Rest(time::get, Duration.ofSeconds(1), Duration.ofMinutes(5));

  private void later(Duration pause) {
    time.addAndGet(pause.toNanos());
  }

  @Test
  void each_failure_after_a_rest_doubles_the_next() {
    for (int expected = 1; expected <= 256; expected *= 2) {
      rest.failed("away");
      assertThat(rest.left().toMillis()).isBetween(expected * 750L - 1, expected * 1250L);
      later(rest.left());
      assertThat(rest.resting()).isFalse();
      assertThat(rest.inDoubt()).isTrue();
    }
    rest.failed("away");
    assertThat(rest.left()).isLessThanOrEqualTo(Duration.ofMinutes(7));
  }

  @Test
  void what_fails_during_a_rest_makes_it_no_longer() {
    rest.failed("away");
    Duration left = rest.left();
    rest.failed("away");

    assertThat(rest.left()).isEqualTo(left);
  }

  @Test
  void one_success_forgets_all_failures() {
    rest.failed("away");
    later(rest.left());
    rest.succeeded();

    assertThat(rest.inDoubt()).isFalse();
    rest.failed("away");
    assertThat(rest.left()).isLessThanOrEqualTo(Duration.ofMillis(1250));
  }

  @Test
  void many_refusals_for_now_in_a_row_are_a_failure() {
    for (int i = 1; i < Rest.DEFERRALS; i++) {
      rest.deferred("later");
    }
    assertThat(rest.resting()).isFalse();
    rest.deferred("later");
    assertThat(rest.resting()).isTrue();
    assertThat(rest.reason()).isEqualTo("later");
  }
}
