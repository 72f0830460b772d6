package org.standfirst.readers.robots;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.standfirst.readers.robots.RobotsCheck.Verdict;

/// Makes a form wait that proved no work: one at a time from a network, and a bounded number in
/// all.
final class Patience {
  private static final int ALL = 400;
  private final Duration wait;
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final Semaphore places = new Semaphore(ALL);

  Patience(Duration wait) {
    this.wait = wait;
  }

  Verdict sit(String network) {
    if (wait.isZero()) {
      return new Verdict.Passed("");
    }
    if (!waiting.add(network)) {
      return new Verdict.Later(wait);
    }
    try {
      return places.tryAcquire() ? sit() : new Verdict.Later(wait);
    } finally {
      waiting.remove(network);
    }
  }

  private Verdict sit() {
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
}
