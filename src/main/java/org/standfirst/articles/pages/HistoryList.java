package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader has read.
///
/// @param kept whether it is remembered
/// @param older path of where it goes on; null: there is no more
public record HistoryList(boolean kept, List<Line> lines, @Nullable String older) {

  /// Something read.
  ///
  /// @param path where it stands; empty: it doesn't any more
  /// @param removal the path at which it is forgotten
  public record Line(String path, String headline, Instant readAt, String removal) {}
}
