package org.standfirst.articles.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That an article is, or was, covered live.
///
/// @param endedAt null: it goes on
/// @param entries the newest first, a hundred at the most; null: the key doesn't open the article
record LiveItem(Instant startedAt, @Nullable Instant endedAt, @Nullable List<Entry> entries) {

  /// An entry.
  ///
  /// @param headline may be empty
  /// @param html its words; may be empty
  record Entry(
      long id,
      String url,
      String headline,
      String html,
      boolean keyEvent,
      Instant publishedAt,
      @Nullable Instant updatedAt) {}
}
