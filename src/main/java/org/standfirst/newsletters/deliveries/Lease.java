package org.standfirst.newsletters.deliveries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// Until when this node may act on what it holds. Counted by two clocks, of which one may stand
/// still while the machine sleeps and the other may be set: where either says that it is over, it
/// is.
///
/// @param nanos of the clock that is never set
record Lease(long nanos, Instant until) {

  /// A lease that began before the database was asked for it.
  static Lease from(Clock clock, Duration length) {
    return new Lease(System.nanoTime() + length.toNanos(), clock.instant().plus(length));
  }

  /// Whether there is still that much time left.
  boolean holds(Clock clock, Duration margin) {
    return nanos - System.nanoTime() > margin.toNanos()
        && clock.instant().plus(margin).isBefore(until);
  }
}
