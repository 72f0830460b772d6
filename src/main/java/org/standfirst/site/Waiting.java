package org.standfirst.site;

import java.time.Duration;

/// Says how long someone is asked to wait, in words that are never too short.
public final class Waiting {
  private static final long MINUTE = 60;
  private static final long HOUR = 3600;

  private Waiting() {}

  /// Whole seconds, one at the least.
  public static long seconds(Duration wait) {
    return Math.max(1, upTo(wait.toMillis(), 1000));
  }

  /// Such as "40 seconds", "3 minutes", "1 hour".
  public static String words(Texts texts, Duration wait) {
    long seconds = seconds(wait);
    if (seconds < MINUTE) {
      return texts.plural("site.wait.seconds", seconds);
    }
    return seconds <= HOUR - MINUTE
        ? texts.plural("site.wait.minutes", upTo(seconds, MINUTE))
        : texts.plural("site.wait.hours", upTo(seconds, HOUR));
  }

  private static long upTo(long all, long unit) {
    return (all + unit - 1) / unit;
  }
}
