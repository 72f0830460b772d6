package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The keys of the API.
///
/// @param done the key of what is said of what was just done; empty: nothing
/// @param form where another is made
public record ApiKeysPage(List<Key> keys, String done, String form) {
  /// One of them.
  ///
  /// @param revocation where it is revoked
  /// @param ending its last letters
  /// @param reads the key of the words for what it reads
  /// @param lastUsedAt null: never
  public record Key(
      String revocation,
      long number,
      String name,
      String ending,
      String reads,
      Instant madeAt,
      @Nullable Instant lastUsedAt) {}
}
