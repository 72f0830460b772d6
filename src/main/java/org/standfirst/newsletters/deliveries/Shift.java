package org.standfirst.newsletters.deliveries;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A thread that does one part of the work, round by round: when it is woken, and by the clock. It
/// is never interrupted: what it says to the database it says to the end.
final class Shift {
  private static final Logger LOG = LoggerFactory.getLogger(Shift.class);
  private static final Duration AFTER_FAILURE = Duration.ofMillis(500);
  private final String name;
  private final Work work;
  private volatile @Nullable Thread thread;
  private volatile boolean ending;
  private volatile boolean woken;
  private String trouble = "";

  Shift(String name, Work work) {
    this.name = name;
    this.work = work;
  }

  /// What is done in a round.
  interface Work {
    /// Does what is to be done; how long there is nothing to do then, unless the shift is woken.
    Duration round();
  }

  void start() {
    ending = false;
    thread = Thread.ofPlatform().daemon().name(name).start(this::goRound);
  }

  /// There may be something to do. Costs next to nothing where that is known already.
  void wake() {
    if (!woken) {
      woken = true;
      LockSupport.unpark(thread);
    }
  }

  /// Lets the round be finished that is under way, for so long.
  ///
  /// @return whether it is over
  boolean end(Duration patience) {
    ending = true;
    Thread working = thread;
    LockSupport.unpark(working);
    try {
      if (working == null || working.join(patience)) {
        thread = null;
        return true;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private void goRound() {
    while (!ending) {
      woken = false;
      Duration rest = rest();
      long until = System.nanoTime() + rest.toNanos();
      for (long left = rest.toNanos(); left > 0 && !woken && !ending; ) {
        LockSupport.parkNanos(this, left);
        left = until - System.nanoTime();
      }
    }
  }

  private Duration rest() {
    try {
      Duration rest = work.round();
      trouble = "";
      return rest;
    } catch (RuntimeException | Error e) {
      // a part that dies takes all the others' work with it
      tell(e);
      woken = false;
      return AFTER_FAILURE;
    }
  }

  /// Says the same trouble once, however often it is met.
  private void tell(Throwable failure) {
    String met =
        failure instanceof Error ? failure.toString() : String.valueOf(failure.getMessage());
    if (!met.equals(trouble)) {
      trouble = met;
      LOG.warn("{} can't go on for now and tries again: {}", name, met);
    }
  }
}
