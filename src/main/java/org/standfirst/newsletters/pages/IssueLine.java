package org.standfirst.newsletters.pages;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.issues.Issue;

/// An issue in a list.
///
/// @param newsletter its name; empty: the list is of one newsletter
public record IssueLine(Issue issue, String newsletter) {
  /// When it started, or is to start, or was begun.
  public @Nullable Instant at() {
    Instant started = issue.course().startedAt();
    Instant due = issue.plan().dueAt();
    return started != null ? started : due != null ? due : issue.madeAt();
  }

  /// The key of the word for how far it has come.
  public String state() {
    return "newsletters.state." + issue.state().word();
  }
}
