package org.standfirst.comments.writing;

import java.time.Duration;

/// What came of writing or changing a comment.
public sealed interface WriteOutcome {
  /// It is there.
  record Published(long number) implements WriteOutcome {}

  /// Something is to be put right first, or can't be.
  ///
  /// @param problem the key of what
  record Refused(String problem) implements WriteOutcome {}

  /// They write too much just now.
  record TooFast(Duration after) implements WriteOutcome {}
}
