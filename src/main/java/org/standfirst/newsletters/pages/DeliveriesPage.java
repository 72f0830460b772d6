package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.issues.Issue;
import org.standfirst.newsletters.issues.Sendings;

/// The copies of an issue that are in one state.
///
/// @param older the query for those further on; empty: there are none
public record DeliveriesPage(
    Issue issue,
    String state,
    List<String> states,
    Sendings.Progress progress,
    List<Line> lines,
    boolean first,
    String older,
    boolean leads,
    String said) {
  /// Whether who looks may have what was refused tried once more.
  public boolean retries() {
    boolean started =
        switch (issue.state()) {
          case SENDING, PAUSED, SENT -> true;
          case DRAFT, SCHEDULED, FREEZING, CANCELLED -> false;
        };
    return leads && started && progress.of("failed") > 0;
  }

  /// A recipient's copy.
  ///
  /// @param recipient empty: they are erased
  /// @param at when it was settled, or is tried again; null: neither
  public record Line(
      long id, String recipient, String words, int attempts, String relay, @Nullable Instant at) {}
}
