package org.standfirst.articles.fronts;

/// What came of a change to a front.
sealed interface FrontOutcome {
  /// It is done.
  ///
  /// @param crowdedOut whether something that was placed by hand had no room any more
  record Done(boolean crowdedOut) implements FrontOutcome {}

  /// Somebody was quicker: nothing has changed.
  record Stale(Standing now) implements FrontOutcome {}

  /// The working copy says what the paper says.
  record NothingNew() implements FrontOutcome {}

  /// It has never been in the paper, and nobody knows when it will be.
  record NotPrinted() implements FrontOutcome {}

  /// It isn't theirs to do.
  record NotTheirs() implements FrontOutcome {}

  /// There is no such front, place or launch.
  record Gone() implements FrontOutcome {}
}
