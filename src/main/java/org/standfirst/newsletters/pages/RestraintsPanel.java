package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader has asked of newsletters beside getting them.
///
/// @param pausable whether all can be paused by one press
public record RestraintsPanel(List<Restraint> restraints, boolean pausable) {
  /// A pause, or fewer.
  ///
  /// @param newsletter what it is called; empty: all of them
  /// @param pausedUntil null: not paused
  /// @param path to which the form is posted that lifts it
  public record Restraint(
      String newsletter, @Nullable Instant pausedUntil, boolean spaced, String path) {}
}
