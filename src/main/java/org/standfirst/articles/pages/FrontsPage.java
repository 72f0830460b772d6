package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All fronts, and how each stands.
public record FrontsPage(List<Line> lines) {
  /// A front.
  ///
  /// @param name of the section; empty: it is the front page
  /// @param byHand how many articles were placed by hand on the one in the paper
  /// @param last what was done last; null: nobody ever touched it
  /// @param changed whether that waits to be launched
  /// @param launched the last launch; null: none was
  public record Line(
      String path,
      String name,
      int byHand,
      @Nullable Deed last,
      boolean changed,
      @Nullable Deed launched) {}

  /// What was done.
  ///
  /// @param key of the words for it
  /// @param by empty: they have left the paper
  public record Deed(String key, String by, Instant at) {}
}
