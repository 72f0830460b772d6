package org.standfirst.newsletters.issues;

/// What came of saving an issue.
sealed interface ComposeOutcome {
  /// It is kept.
  record Saved(Issue issue) implements ComposeOutcome {}

  /// Somebody has saved it meanwhile.
  ///
  /// @param typed what isn't kept
  record Stale(Issue now, Issue.Draft typed) implements ComposeOutcome {}

  /// It isn't a draft any more.
  record Sealed(Issue issue) implements ComposeOutcome {}

  /// There is none.
  record Nothing() implements ComposeOutcome {}
}
