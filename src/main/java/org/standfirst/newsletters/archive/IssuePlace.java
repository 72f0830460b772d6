package org.standfirst.newsletters.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.newsletters.issues.Issue;

/// A place in the list of a newsletter's issues, between two of them.
record IssuePlace(Instant moment, long number) {
  /// Above the latest.
  static final IssuePlace TOP =
      new IssuePlace(Instant.parse("9999-12-31T00:00:00Z"), Long.MAX_VALUE);

  private static final Pattern WORD = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

  /// The place of an issue that has started.
  static IssuePlace of(Issue issue) {
    return new IssuePlace(
        Objects.requireNonNullElse(issue.course().startedAt(), issue.madeAt()), issue.id().value());
  }

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

  boolean isTop() {
    return equals(TOP);
  }
}
