package org.standfirst.comments.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The comments as moderators look through them.
///
/// @param rejected whether of those that were taken out alone
/// @param said the key of what was just done; empty
/// @param reasons words of the reasons that there are
/// @param older where it goes on; empty: nowhere
public record NewsroomCommentsPage(
    boolean rejected, String said, List<Line> lines, List<String> reasons, String older) {
  public NewsroomCommentsPage {
    lines = List.copyOf(lines);
    reasons = List.copyOf(reasons);
  }

  /// One of them.
  ///
  /// @param path where it stands; empty: its article isn't in the paper
  /// @param action where it is taken out or put back
  public record Line(
      String name,
      String headline,
      String path,
      String action,
      String text,
      boolean shown,
      String why,
      Instant writtenAt,
      @Nullable Instant editedAt) {}
}
