package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What becomes of a delivery that was released.
///
/// @param state `sent`, `deferred`, `failed`, `unknown` or `pending`
/// @param dueAt when it is tried again; null: not
record Settled(
    long id, long claim, String state, @Nullable Instant dueAt, String relay, String words) {
  /// Whether it is refused for good, or was for now for too long.
  boolean isRefused() {
    return state.equals("failed");
  }
}
