package org.standfirst.readers.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ThrottlesTests {
  private final HandClock clock = new HandClock();
  private final Throttles throttles = new Throttles(clock);

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
