package org.standfirst.newsletters.returns.providers;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Judges the moments that signatures are bound to.
final class Moments {
  private Moments() {}

  /// Whether seconds since 1970, as text, lie so little behind or before now.
  static boolean isNear(String seconds, Instant now, Duration behind, Duration before) {
    try {
      return isNear(Instant.ofEpochSecond(Long.parseLong(seconds)), now, behind, before);
    } catch (NumberFormatException | DateTimeException _) {
      return false;
    }
  }

  /// The same of a moment that was read; null: none was.
  static boolean isNear(@Nullable Instant moment, Instant now, Duration behind, Duration before) {
    return moment != null
        && !moment.isBefore(now.minus(behind))
        && !moment.isAfter(now.plus(before));
  }
}
