package org.standfirst.articles.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The webhooks.
///
/// @param done the key of what is said of what was just done; empty: nothing
/// @param form where another is made
public record WebhooksPage(List<Line> webhooks, String done, String form) {
  /// One of them.
  ///
  /// @param occasions on which it calls, in words
  /// @param last its last call; null: there was none
  public record Line(
      String path, String address, String occasions, boolean on, WebhookPage.@Nullable Call last) {}
}
