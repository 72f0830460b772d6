package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.Newsletter;

/// The newsroom's list of newsletters, and of issues that are on their way.
///
/// @param leads whether who looks may change newsletters
/// @param said the key of what was done just now; empty: nothing
public record NewslettersPage(
    List<Line> newsletters, List<IssueLine> atWork, boolean leads, String said) {
  /// A newsletter.
  ///
  /// @param nextAt when its rhythm makes the next issue; null: it has none that goes on
  /// @param lastAt when its last issue started; null: none has
  public record Line(Newsletter newsletter, @Nullable Instant nextAt, @Nullable Instant lastAt) {}
}
