package org.standfirst.newsletters.returns.providers;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/// Judges the moments that signatures are bound to.
final class Moments {
  private Moments() {}

  /// Whether seconds since 1970, as text, lie so little behind or before now.
  static boolean isNear(String seconds, Instant now, Duration behind, Duration before) {
    try {
      Instant moment = Instant.ofEpochSecond(Long.parseLong(seconds));
      return !moment.isBefore(now.minus(behind)) && !moment.isAfter(now.plus(before));
    } catch (NumberFormatException | DateTimeException _) {
      return false;
    }
  }
}
