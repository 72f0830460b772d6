package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A webhook and its last calls.
///
/// @param done the key of the words for what was just done; empty: nothing
/// @param problem the key of the words for what is to be put right; empty: nothing
public record WebhookPage(
    String path,
    String address,
    boolean on,
    List<WebhookForm.Choice> occasions,
    List<Call> calls,
    String done,
    String problem) {
  /// A call.
  ///
  /// @param state the key of the words for how it stands
  /// @param answer the last answer and how long it took, or why none came; empty: not tried yet
  /// @param dueAt when it is tried next; null: not any more
  public record Call(
      String type,
      Instant postedAt,
      String state,
      String answer,
      int attempts,
      @Nullable Instant dueAt) {}
}
