package org.standfirst.articles.fronts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A front as it is arranged.
///
/// @param version counts up with every change
/// @param live what is in the paper
/// @param deed the last part of the key of what was done last; empty: nothing ever was
/// @param changer who did it; empty: nobody, or they have left the paper
/// @param launch the last; null: none was
record Standing(
    FrontName name,
    int version,
    Arrangement working,
    Arrangement live,
    String deed,
    @Nullable Instant changedAt,
    String changer,
    @Nullable Launch launch) {
  /// Of a front that nobody has touched.
  static Standing untouched(FrontName name) {
    return new Standing(name, 0, Arrangement.NONE, Arrangement.NONE, "", null, "", null);
  }

  /// Whether the working copy says something else than the paper.
  boolean changed() {
    return !working.equals(live);
  }
}
