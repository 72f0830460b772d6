package org.standfirst.articles.live;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LiveSettingsTests {
  private static final Duration BEAT = Duration.ofSeconds(15);

  @Test
  void a_number_of_lines_that_makes_no_sense_is_refused_at_the_start() {
    for (int each : new int[] {0, -1}) {
      assertThatThrownBy(() -> new LiveSettings(each, 200, BEAT))
          .hasMessage("standfirst.live.lines must be 1 or more");
      assertThatThrownBy(() -> new LiveSettings(10_000, each, BEAT))
          .hasMessage("standfirst.live.lines-of-a-network must be 1 or more");
    }
  }

  @Test
  void a_beat_that_comes_too_late_for_the_server_itself_is_refused_at_the_start() {
    for (long millis : new long[] {0, 20_001, 30_000}) {
      Duration each = Duration.ofMillis(millis);
      assertThatThrownBy(() -> new LiveSettings(10_000, 200, each))
          .hasMessage("standfirst.live.beat must be longer than nothing, and 20s at the most");
    }
    assertThatCode(() -> new LiveSettings(10_000, 200, Duration.ofSeconds(20)))
        .doesNotThrowAnyException();
  }
}
