package org.standfirst.articles.live;

import java.util.List;
import org.standfirst.articles.work.Flaw;

/// What came of a deed at live coverage.
public sealed interface LiveOutcome {
  /// It is done and committed.
  ///
  /// @param entry the number of the entry it was done to; 0: to the whole
  record Done(long entry) implements LiveOutcome {}

  /// Something is to be put right first.
  record Refused(List<Flaw> flaws) implements LiveOutcome {}

  /// The entry was changed since it was opened.
  ///
  /// @param now as it stands
  record Stale(LiveEntry now) implements LiveOutcome {}

  /// The coverage has ended: nothing is added to it.
  record Ended() implements LiveOutcome {}

  /// Only editors may.
  record NotTheirs() implements LiveOutcome {}

  /// There is no such article, coverage or entry.
  record Nothing() implements LiveOutcome {}
}
