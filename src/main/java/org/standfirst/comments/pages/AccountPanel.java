package org.standfirst.comments.pages;

import java.time.Instant;
import java.util.List;

/// A reader's comments on their own page.
///
/// @param own what they are called by their own name
/// @param pseudonym as it was typed, or is; empty
/// @param byPseudonym whether they go by it
/// @param problem the key of what is to be put right; empty
/// @param older where it goes on; empty: nowhere
public record AccountPanel(
    String own,
    String pseudonym,
    boolean byPseudonym,
    String problem,
    List<Line> lines,
    String older) {
  public AccountPanel {
    lines = List.copyOf(lines);
  }

  /// One of their comments.
  ///
  /// @param path empty: its article isn't in the paper any more
  /// @param state as in keys
  public record Line(
      String headline, String path, String opening, String state, Instant writtenAt) {}
}
