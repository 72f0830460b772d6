package org.standfirst.articles.live;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LiveSettingsTests {
  @Test
  void a_number_of_lines_that_makes_no_sense_is_refused_at_the_start() {
    for (int each : new int[] {0, -1}) {
      assertThatThrownBy(() -> new LiveSettings(each, 200))
          .hasMessage("standfirst.live.lines must be 1 or more");
      assertThatThrownBy(() -> new LiveSettings(10_000, each))
          .hasMessage("standfirst.live.lines-of-a-network must be 1 or more");
    }
  }
}
