package org.standfirst.newsletters.relays;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;

/// When a relay is left in peace: after a failure for a moment, after the next for twice as long,
/// until it takes something again.
public final class Rest {
  /// So many refusals for now, one after the other, and the relay itself is taken to be in trouble.
  static final int DEFERRALS = 20;

  private final LongSupplier nanoTime;
  private final long shortest;
  private final long longest;
  private int failures;
  private int deferrals;
  private long until;
  private String reason = "";

  Rest(LongSupplier nanoTime, Duration shortest, Duration longest) {
    this.nanoTime = nanoTime;
    this.shortest = shortest.toNanos();
    this.longest = longest.toNanos();
  }

  /// It was away, hung up or asked for peace. What fails while it rests belongs to the same
  /// trouble.
  public synchronized void failed(String why) {
    reason = why;
    if (resting()) {
      return;
    }
    failures++;
    double pause = Math.min((double) longest, shortest * Math.pow(2, Math.min(failures - 1, 40)));
    double jitter = 0.75 + ThreadLocalRandom.current().nextDouble() / 2;
    until = nanoTime.getAsLong() + (long) (pause * jitter);
  }

  /// It took something.
  public synchronized void succeeded() {
    failures = 0;
    deferrals = 0;
  }

  /// It didn't take something for now. Where that goes on without end, it rests.
  public synchronized void deferred(String why) {
    deferrals++;
    if (deferrals >= DEFERRALS) {
      failed(why);
    }
  }

  /// Whether it is left in peace now.
  public synchronized boolean resting() {
    return failures > 0 && until - nanoTime.getAsLong() > 0;
  }

  /// Whether it has yet to show that it works again: it is given one copy at a time.
  public synchronized boolean inDoubt() {
    return failures > 0;
  }

  /// How long it is still left in peace.
  public synchronized Duration left() {
    return resting() ? Duration.ofNanos(until - nanoTime.getAsLong()) : Duration.ZERO;
  }

  /// Why it rests; empty: it doesn't.
  public synchronized String reason() {
    return resting() ? reason : "";
  }
}
