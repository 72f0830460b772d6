package org.standfirst.newsletters.schedule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that is done at its time, by whichever node is first.
interface DueWork {
  /// What came of one.
  enum Outcome {
    /// One was done; there may be more.
    DONE,
    /// Nothing is due, or somebody else has a hand on it.
    NOTHING
  }

  /// Does the first that is due, in a transaction.
  Outcome doFirst();

  /// When the next is due; null: none is.
  @Nullable Instant next();
}
