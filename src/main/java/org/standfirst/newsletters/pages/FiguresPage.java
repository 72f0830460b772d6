package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All newsletters, each with how its latest issue fared.
///
/// @param copies where it is looked up what happened to somebody's copies
public record FiguresPage(String copies, List<Line> lines) {
  /// A newsletter.
  ///
  /// @param latest null: it has sent none
  public record Line(String name, String path, @Nullable Latest latest) {}

  /// An issue.
  public record Latest(
      String subject, String path, Instant startedAt, long delivered, String clicked) {}
}
