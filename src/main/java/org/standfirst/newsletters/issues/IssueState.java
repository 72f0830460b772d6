package org.standfirst.newsletters.issues;

import java.util.Locale;

/// How far an issue has come.
public enum IssueState {
  /// It is being written.
  DRAFT,
  /// It starts at its time.
  SCHEDULED,
  /// Its mail is printed, and who gets it is being noted.
  FREEZING,
  /// Copies leave.
  SENDING,
  /// Copies don't leave for now.
  PAUSED,
  /// All copies have left, or never will.
  SENT,
  /// It was stopped for good, or given up before it started.
  CANCELLED;

  /// Whether it has started, and wasn't stopped: it can be read on the web.
  public boolean isOut() {
    return this == FREEZING || this == SENDING || this == PAUSED || this == SENT;
  }

  /// The name in the database, in addresses and texts.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The state of that name.
  ///
  /// @throws IllegalArgumentException where there is none
  public static IssueState of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
