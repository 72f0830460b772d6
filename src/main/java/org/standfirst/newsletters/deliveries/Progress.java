package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far the sending of an issue has come.
///
/// @param state the issue's
/// @param counts how many deliveries are in each state; those with none may be missing
/// @param perSecond how many were settled a second lately
/// @param doneAt when it is reckoned to be done; null: nobody can say, or it is
public record Progress(
    String state, Map<String, Long> counts, double perSecond, @Nullable Instant doneAt) {
  public Progress {
    counts = Map.copyOf(counts);
  }

  public long count(String deliveryState) {
    return counts.getOrDefault(deliveryState, 0L);
  }

  public long all() {
    return counts.values().stream().mapToLong(each -> each).sum();
  }

  /// Those that are still to be sent, or on their way.
  public long open() {
    return count("pending") + count("claimed") + count("sending") + count("deferred");
  }

  /// Those that nothing more is done with.
  public long settled() {
    return all() - open();
  }
}
