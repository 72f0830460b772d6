package org.standfirst.articles.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That an article is, or was, covered live.
///
/// @param endedAt null: it goes on
/// @param entries the newest first; null: the key doesn't open the article
/// @param next the address of the entries after these; null: there are none
record LiveItem(
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable List<Entry> entries,
    @Nullable String next) {

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
