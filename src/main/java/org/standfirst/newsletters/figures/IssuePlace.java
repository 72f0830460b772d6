package org.standfirst.newsletters.figures;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place among the issues of a newsletter: below the one that started then.
record IssuePlace(Instant moment, long number) {
  /// Above the latest.
  static final IssuePlace TOP =
      new IssuePlace(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

  private static final Pattern WORD = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

  /// The place that an address names; the top where it names none.
  static IssuePlace of(String word) {
    Matcher matcher = WORD.matcher(word);
    return matcher.matches()
        ? new IssuePlace(
            Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
            Long.parseLong(matcher.group(2)))
        : TOP;
  }

  /// How addresses name it.
  String word() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment) + "-" + number;
  }
}
