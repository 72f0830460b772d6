package org.standfirst.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever looks after the program asks on a port of its own whether it is well.
class HealthStories {
  @ParameterizedTest
  @ValueSource(
      strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
  void it_says_that_it_is_well(String probe) {
    var answer = new Browsing(PublishedNewsroom.actuator()).get(probe);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"UP\"");
  }
}
