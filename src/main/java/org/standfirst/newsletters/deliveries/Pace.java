package org.standfirst.newsletters.deliveries;

import java.time.Duration;
import java.time.Instant;

/// How fast a sending goes, as it is watched: over the last ten seconds or more, at the first look
/// since it began.
///
/// @param from since when it is counted
/// @param settled how many were settled by then
/// @param at when was looked last
record Pace(Instant from, long settled, Instant at, double perSecond) {
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

  static Pace begin(Instant began, Instant now, long settled) {
    return new Pace(now, settled, now, rate(settled, Duration.between(began, now)));
  }

  Pace on(Instant now, long settledNow) {
    Duration since = Duration.between(from, now);
    double rate =
        since.compareTo(Duration.ofSeconds(1)) < 0 ? perSecond : rate(settledNow - settled, since);
    return since.compareTo(LONG_ENOUGH) < 0
        ? new Pace(from, settled, now, rate)
        : new Pace(now, settledNow, now, rate);
  }

  private static double rate(long many, Duration since) {
    return since.isPositive() ? many * 1000.0 / Math.max(1, since.toMillis()) : 0;
  }
}
