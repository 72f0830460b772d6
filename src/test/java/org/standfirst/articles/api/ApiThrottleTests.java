package org.standfirst.articles.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.standfirst.articles.api.ApiThrottle.Turn;

class ApiThrottleTests {
  private final ApiThrottle throttle = new ApiThrottle(new ApiSettings(2));

  private static ApiKey key(long id) {
    return new ApiKey(id, "App", "abcd", Reads.OPEN, Instant.EPOCH, null);
  }

  @Test
  void each_key_has_a_measure_of_its_own() {
    throttle.ask(key(1));
    throttle.ask(key(1));

    assertThat(throttle.ask(key(1))).isInstanceOf(Turn.Later.class);
    assertThat(throttle.ask(key(2))).isEqualTo(new Turn.Granted());
    assertThat(throttle.misfit("192.0.2.7")).isEqualTo(new Turn.Granted());
  }

  @Test
  void whoever_has_to_wait_is_told_for_how_long() {
    throttle.ask(key(1));
    throttle.ask(key(1));

    assertThat(((Turn.Later) throttle.ask(key(1))).seconds()).isBetween(1L, 31L);
  }
}
