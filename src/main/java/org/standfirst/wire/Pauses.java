package org.standfirst.wire;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// When pictures are tried again that couldn't be kept.
final class Pauses {
  private static final Duration SHORT = Duration.ofMinutes(1);
  private static final Duration LONG = Duration.ofMinutes(5);
  private final Clock clock;
  private final Map<Path, Instant> ends = new ConcurrentHashMap<>();
  private volatile Instant end = Instant.MIN;

  Pauses(Clock clock) {
    this.clock = clock;
  }

  boolean has(Path file) {
    Instant now = clock.instant();
    return now.isBefore(end) || now.isBefore(ends.getOrDefault(file, Instant.MIN));
  }

  /// One picture waits alone.
  void of(Path file) {
    pause(file, SHORT);
  }

  /// The storage has failed with that one. It isn't asked for each item anew: what comes without a
  /// picture would wait for all of them. Then the others come first, so that a picture which is
  /// never kept holds up none of them.
  void afterFailureOf(Path file) {
    end = clock.instant().plus(SHORT);
    pause(file, LONG);
  }

  private void pause(Path file, Duration time) {
    Instant now = clock.instant();
    ends.values().removeIf(each -> !each.isAfter(now));
    ends.put(file, now.plus(time));
  }
}
