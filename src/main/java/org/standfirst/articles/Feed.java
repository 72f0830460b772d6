package org.standfirst.articles;

import java.time.Instant;
import java.util.List;

/// What a feed says, whatever its format: teasers, and no word from behind the wall.
///
/// @param title the paper's name, with the section's where it is one's
/// @param home the absolute address of the page that it follows
/// @param self its own absolute address
record Feed(
    String title,
    String description,
    String language,
    String home,
    String self,
    String origin,
    List<Teaser> teasers) {

  /// When it last changed.
  Instant changedAt() {
    return teasers.stream().map(Teaser::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  /// The absolute address of an article.
  String address(Teaser teaser) {
    return origin + teaser.path();
  }

  /// Who wrote it; the paper where nobody is named.
  String author(Teaser teaser) {
    return teaser.byline().isEmpty() ? title : teaser.byline();
  }
}
