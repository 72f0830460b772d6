package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CourtesyTests {
  private final Made house = new Made();
  private long time = 1;
  private final Courtesy courtesy = new Courtesy(house, () -> time);

  /// A second in which so many copies were handed over, at thirty millionths of a second each.
  private int aSecond(int readers, double load, int copies) {
    int released = 0;
    for (int i = 0; i < 4; i++) {
      time += Duration.ofMillis(250).toNanos();
      house.requests += readers / 4;
      house.load = load;
      house.copies += copies / 4;
      house.work += copies / 4 * 30_000L;
      int allowed = courtesy.allow(10_000);
      courtesy.released(allowed);
      released += allowed;
    }
    return released;
  }

  @Test
  void sending_takes_what_it_can_get_while_nobody_else_does() {
    assertThat(aSecond(0, 1, 4000)).isEqualTo(40_000);
    assertThat(aSecond(5000, 0.5, 4000)).isEqualTo(40_000);
    assertThat(aSecond(50, 1, 4000)).isEqualTo(40_000);
  }

  @Test
  void while_many_read_and_nothing_is_to_spare_it_takes_its_share() {
    aSecond(0, 1, 4000);
    aSecond(5000, 1, 4000);

    assertThat(aSecond(5000, 1, 1000)).isBetween(1000, 1300);
    assertThat(aSecond(5000, 0.9, 1000)).isBetween(1000, 1300);
  }

  @Test
  void when_they_have_gone_it_goes_on_as_before() {
    aSecond(5000, 1, 4000);
    aSecond(0, 1, 1000);
    aSecond(0, 1, 1000);
    aSecond(0, 1, 1000);

    assertThat(aSecond(0, 1, 1000)).isEqualTo(40_000);
  }

  private static final class Made implements Courtesy.House {
    private long requests;
    private long copies;
    private long work;
    private double load;

    @Override
    public long requests() {
      return requests;
    }

    @Override
    public long copies() {
      return copies;
    }

    @Override
    public long work() {
      return work;
    }

    @Override
    public double load() {
      return load;
    }

    @Override
    public int processors() {
      return 2;
    }
  }
}
