package org.standfirst.articles.work;

import java.time.Instant;
import java.util.List;

/// What came of saving.
public sealed interface SaveOutcome {
  /// It is saved.
  record Saved(WorkingCopy.Edition edition) implements SaveOutcome {}

  /// Somebody has saved something else since this was opened, or the paper's version has changed.
  /// Nothing is lost and nothing overwritten: whoever saves again has seen what changes.
  ///
  /// @param changes from what is saved to what was sent
  record Stale(WorkingCopy theirs, List<Change> changes) implements SaveOutcome {}

  /// Someone else is writing.
  record LockedBy(String name, Instant since) implements SaveOutcome {}

  /// It can't be kept as it is.
  record Refused(List<Flaw> flaws) implements SaveOutcome {}

  /// It isn't theirs to write.
  record NotTheirs() implements SaveOutcome {}

  /// There is no such article.
  record Gone() implements SaveOutcome {}
}
