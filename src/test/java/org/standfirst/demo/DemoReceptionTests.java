package org.standfirst.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.standfirst.newsletters.Reception;

class DemoReceptionTests {
  private static final List<String> LINKS =
      List.of("https://lamplighter.example/a", "https://lamplighter.example/b");

  private static int sum(Iterable<Integer> numbers) {
    int sum = 0;
    for (int each : numbers) {
      assertThat(each).isNotNegative();
      sum += each;
    }
    return sum;
  }

  @Test
  void its_figures_agree_with_each_other() {
    for (int hours : List.of(0, 1, 2, 23, 24, 47, 48, 900)) {
      Reception made = DemoReception.of(1_184, 171, LINKS, Duration.ofHours(hours));

      assertThat(sum(made.hours())).as(hours + " hours").isEqualTo(sum(made.links().values()));
      assertThat(made.hours()).hasSizeLessThanOrEqualTo(Math.min(hours, 48) + 1);
      assertThat(made.clicked()).isBetween(1, made.sent() - made.hard() - made.soft());
      assertThat(List.copyOf(made.links().values())).isSortedAccordingTo(Comparator.reverseOrder());
    }
  }
}
