package org.standfirst.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTests {
  @ParameterizedTest
  @CsvSource({
    "0, a second",
    "1000, a second",
    "1001, 2 seconds",
    "59000, 59 seconds",
    "59001, a minute",
    "60001, 2 minutes",
    "180000, 3 minutes",
    "3540000, 59 minutes",
    "3541000, an hour",
    "3600001, 2 hours"
  })
  void the_wait_is_said_in_words_that_are_never_too_short(long millis, String words)
      throws IOException {
    assertThat(Waiting.words(new Texts(), Duration.ofMillis(millis))).isEqualTo(words);
  }
}
