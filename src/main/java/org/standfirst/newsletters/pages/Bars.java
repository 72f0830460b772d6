package org.standfirst.newsletters.pages;

import java.util.List;

/// A chart of bars that begin at nothing. A table beside it says the same.
///
/// @param words what it shows
/// @param most what the height of the chart stands for
/// @param marks what stands below it, from its beginning to its end
public record Bars(String words, String most, List<Bar> bars, List<String> marks) {
  /// How high the chart is, in its own measure.
  public static final int HEIGHT = 1000;

  /// A bar.
  ///
  /// @param height of [#HEIGHT]
  /// @param words what it stands for
  public record Bar(int height, String words) {}

  /// Few bars say no more than the table beside them.
  private static final int FEW = 3;

  /// Whether it says more than a table.
  public boolean isTelling() {
    return bars.size() > FEW && !isFlat();
  }

  /// Whether there is anything to see.
  public boolean isFlat() {
    return bars.stream().allMatch(each -> each.height() == 0);
  }
}
