package org.standfirst.newsletters.deliveries;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/// When a copy is tried again that a server won't take for now: after five minutes, then after
/// twice as long each time up to four hours, each a bit more or less so that not all come at once;
/// until the window is over.
final class Retrying {
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(4);
  private final Duration window;

  Retrying(Duration window) {
    this.window = window;
  }

  static Duration pauseAfter(int attempts) {
    Duration pause = SHORTEST.multipliedBy(1L << Math.clamp(attempts - 1, 0, 10));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  /// What becomes of it.
  Settled settled(Claimed delivery, String relay, Answer answer, Instant now) {
    double jitter = 0.8 + ThreadLocalRandom.current().nextDouble() * 0.4;
    Duration pause = pauseAfter(delivery.attempts() + 1);
    Instant again = now.plusMillis((long) (pause.toMillis() * jitter));
    Instant first = delivery.triedAt() == null ? now : delivery.triedAt();
    boolean over = again.isAfter(first.plus(window));
    return new Settled(
        delivery.id(),
        delivery.claim(),
        over ? "failed" : "deferred",
        over ? null : again,
        relay,
        answer.said());
  }
}
