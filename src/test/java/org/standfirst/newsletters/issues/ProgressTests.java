package org.standfirst.newsletters.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTests {
  @Test
  void of_an_issue_that_was_stopped_it_can_be_told_how_much_was_sent() {
    var stopped =
        new Sendings.Progress(Map.of("sent", 375L, "dropped", 2_627L), 0, null, List.of());

    assertThat(stopped.hundredths()).isEqualTo(100);
    assertThat(stopped.hundredths("sent")).isEqualTo(12);
    assertThat(stopped.hundredths("failed")).isZero();
    assertThat(new Sendings.Progress(Map.of(), 0, null, List.of()).hundredths("sent")).isZero();
  }
}
