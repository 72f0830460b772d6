package org.standfirst.press;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;

/// Remembers for a while what was spoiled when, so that a page whose printing began before a change
/// isn't kept after it.
final class Spoilings {
  private static final Duration LONGEST_PRINT = Duration.ofMinutes(2);
  private final AtomicLong count = new AtomicLong();
  private final Cache<Subject, Long> recent =
      Caffeine.newBuilder().expireAfterWrite(LONGEST_PRINT).build();
  private volatile long all;

  /// The present moment, to be remembered where a print begins.
  Ticket ticket() {
    return new Ticket(count.get(), System.nanoTime());
  }

  void note(Subject subject) {
    recent.put(subject, count.incrementAndGet());
  }

  void noteAll() {
    all = count.incrementAndGet();
  }

  /// Whether something shown was changed after the ticket was taken, or may have been.
  boolean spoiled(Ticket ticket, Collection<Subject> subjects) {
    if (all > ticket.count() || System.nanoTime() - ticket.nanos() > LONGEST_PRINT.toNanos() / 2) {
      return true;
    }
    return subjects.stream()
        .anyMatch(subject -> {
          Long at = recent.getIfPresent(subject);
          return at != null && at > ticket.count();
        });
  }

  /// When a print began.
  record Ticket(long count, long nanos) {}
}
