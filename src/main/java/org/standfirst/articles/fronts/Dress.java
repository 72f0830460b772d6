package org.standfirst.articles.fronts;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Teaser;
import org.standfirst.media.ImageId;
import org.standfirst.media.Picture;

/// How an article is shown on a front where that isn't as it shows itself.
///
/// @param kicker empty: its own
/// @param headline empty: its own
/// @param picture null: its own
/// @param until when it leaves its place; null: it stays
record Dress(String kicker, String headline, @Nullable ImageId picture, @Nullable Instant until) {
  static final Dress PLAIN = new Dress("", "", null, null);

  /// Whether its time isn't over.
  boolean lasts(Instant now) {
    return until == null || now.isBefore(until);
  }

  /// The article so dressed. The kicker is the card's matter, since some show none but this.
  ///
  /// @param pictures those that are kept, by number
  Teaser on(Teaser teaser, Map<ImageId, Picture> pictures) {
    Picture other = picture == null ? null : pictures.get(picture);
    return new Teaser(
        teaser.id(),
        teaser.version(),
        teaser.section(),
        teaser.sectionName(),
        teaser.slug(),
        headline.isEmpty() ? teaser.headline() : headline,
        teaser.standfirst(),
        teaser.kicker(),
        teaser.byline(),
        teaser.access(),
        teaser.language(),
        teaser.publishedAt(),
        teaser.updatedAt(),
        other == null ? teaser.lead() : other,
        teaser.live(),
        teaser.comments());
  }
}
