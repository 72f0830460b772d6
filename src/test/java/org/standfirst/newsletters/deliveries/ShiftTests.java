package org.standfirst.newsletters.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ShiftTests {
  @Test
  void whatever_goes_wrong_in_a_round_there_is_another() throws InterruptedException {
    var rounds = new AtomicInteger();
    var third = new CountDownLatch(1);
    var shift =
        new Shift(
            "trying",
            () -> {
              switch (rounds.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("no database");
                case 2 -> throw new StackOverflowError();
                default -> third.countDown();
              }
              return Duration.ofDays(1);
            });
    shift.start();

    assertThat(third.await(20, TimeUnit.SECONDS)).isTrue();
    assertThat(shift.end(Duration.ofSeconds(20))).isTrue();
  }

  @Test
  void who_ends_it_knows_whether_it_is_over() throws InterruptedException {
    var under = new CountDownLatch(1);
    var way = new CountDownLatch(1);
    var shift =
        new Shift(
            "busy",
            () -> {
              under.countDown();
              try {
                way.await();
              } catch (InterruptedException e) {
                throw new IllegalStateException(e);
              }
              return Duration.ZERO;
            });
    shift.start();
    under.await();

    assertThat(shift.end(Duration.ofMillis(1))).isFalse();
    way.countDown();
    assertThat(shift.end(Duration.ofSeconds(20))).isTrue();
  }
}
