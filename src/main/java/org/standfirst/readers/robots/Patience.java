package org.standfirst.readers.robots;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.throttle.Site;

/// Makes a form wait that proved no work: a household's at a time from a network, a few more from a
/// site of many networks, and a bounded number in all, so that whoever waits leaves room for all
/// others.
final class Patience {
  private static final int ALL = 64;
  private static final int OF_A_NETWORK = 4;
  private static final int OF_A_SITE = 12;
  private final Duration wait;
  private final ConcurrentHashMap<String, Integer> waiting = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(ALL);

  Patience(Duration wait) {
    this.wait = wait;
  }

  Verdict sit(String network) {
    if (wait.isZero()) {
      return new Verdict.Passed("");
    }
    return within(
        network, OF_A_NETWORK, () -> within("site " + Site.of(network), OF_A_SITE, this::sit));
  }

  private Verdict within(String key, int atMost, Seat seat) {
    if (waiting.merge(key, 1, Integer::sum) > atMost) {
      leave(key);
      return new Verdict.Later(wait);
    }
    try {
      return seat.sit();
    } finally {
      leave(key);
    }
  }

  private void leave(String key) {
    waiting.computeIfPresent(key, (_, count) -> count == 1 ? null : count - 1);
  }

  private Verdict sit() {
    if (!places.tryAcquire()) {
      return new Verdict.Later(wait);
    }
    try {
      Thread.sleep(wait);
      return new Verdict.Passed("");
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Verdict.Later(wait);
    } finally {
      places.release();
    }
  }

  private interface Seat {
    Verdict sit();
  }
}
