package org.standfirst.articles;

import java.time.Instant;
import java.util.List;

/// Takes in live coverage that began elsewhere, its entries under the moments they were written at.
public interface LiveFiling {
  /// An entry.
  ///
  /// @param headline may be empty
  /// @param body HTML; whatever the paper doesn't print is taken out of it
  /// @param keyEvent whether it is among the few that tell the story
  record Dated(Instant writtenAt, String headline, String body, boolean keyEvent) {}

  /// Takes in the coverage of an article that has none; it goes on.
  ///
  /// @param entries the earliest first
  void take(ArticleId article, Instant startedAt, List<Dated> entries);
}
