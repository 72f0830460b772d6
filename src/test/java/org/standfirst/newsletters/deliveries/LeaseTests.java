package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LeaseTests {
  private static final Instant NOON = Instant.parse("2026-02-09T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  @Test
  void a_lease_holds_until_its_margin_begins() {
    Lease lease = Lease.from(CLOCK, Duration.ofMinutes(20));

    assertThat(lease.holds(CLOCK, Duration.ofMinutes(10))).isTrue();
    assertThat(lease.holds(CLOCK, Duration.ofMinutes(20))).isFalse();
    assertThat(lease.holds(at(Duration.ofMinutes(9)), Duration.ofMinutes(10))).isTrue();
    assertThat(lease.holds(at(Duration.ofMinutes(10)), Duration.ofMinutes(10))).isFalse();
  }

  @Test
  void a_clock_that_was_set_back_keeps_no_lease_alive() {
    var over = new Lease(System.nanoTime() - 1, NOON.plus(Duration.ofHours(1)));

    assertThat(over.holds(CLOCK, Duration.ZERO)).isFalse();
  }

  private static Clock at(Duration later) {
    return Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
  }
}
