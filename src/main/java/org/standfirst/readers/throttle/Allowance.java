package org.standfirst.readers.throttle;

import java.time.Duration;

/// How many tries are free: so many at once and in a minute, so many in an hour, so many in a day.
/// Each measure fills up again evenly, so that whoever keeps trying waits longer and longer.
record Allowance(int aMinute, int anHour, int aDay) {
  static final Duration MINUTE = Duration.ofMinutes(1);
  static final Duration HOUR = Duration.ofHours(1);
  static final Duration DAY = Duration.ofDays(1);

  /// The same for a site of many networks.
  Allowance times(int factor) {
    return new Allowance(factor * aMinute, factor * anHour, factor * aDay);
  }
}
