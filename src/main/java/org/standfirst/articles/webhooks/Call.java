package org.standfirst.articles.webhooks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One call of a webhook.
///
/// @param message its number with whoever is called: the same at each try
/// @param attempts how often it was tried, this time included
record Call(
    long id,
    long webhook,
    String address,
    byte[] secret,
    String message,
    String payload,
    Instant postedAt,
    int attempts) {

  /// How a call that was posted stands.
  ///
  /// @param state `waiting`, `delivered` or `given_up`
  /// @param status the last answer's; null: none came
  /// @param millis how long the last try took; null: there was none
  record Standing(
      String type,
      Instant postedAt,
      String state,
      int attempts,
      @Nullable Integer status,
      @Nullable Integer millis,
      String reason,
      @Nullable Instant dueAt) {}
}
