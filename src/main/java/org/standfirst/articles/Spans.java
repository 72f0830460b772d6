package org.standfirst.articles;

import java.time.Instant;

/// Spans of days, each level four times as long as the one before: 1 day, 4, 16, up to 4,096.
/// Search asks for short ones first, and for longer ones until it has found enough.
public final class Spans {
  /// How many levels there are.
  public static final int LEVELS = 7;

  private static final long DAY = 86_400;

  private Spans() {}

  /// The word for the span of a level that holds the moment.
  private static String word(int level, long span) {
    return "in " + level + " " + span;
  }

  /// The query for the span that holds the moment, or the one before (PostgreSQL, `tsquery`).
  public static String until(int level, Instant moment) {
    long span = span(level, moment);
    return "'%s' | '%s'".formatted(word(level, span), word(level, span - 1));
  }

  /// How many more levels to go up, where a span held that few of what is wanted.
  public static int step(long found, int wanted) {
    return found * 16 < wanted ? 2 : 1;
  }

  private static long span(int level, Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), DAY << (2 * level));
  }
}
