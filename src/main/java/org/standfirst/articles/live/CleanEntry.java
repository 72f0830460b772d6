package org.standfirst.articles.live;

import java.util.List;
import org.standfirst.articles.PlainWords;
import org.standfirst.articles.body.Prose;
import org.standfirst.media.ImageId;

/// An entry that has been read: cleaned, and known to say something.
record CleanEntry(String headline, String html, boolean keyEvent, List<ImageId> pictures) {
  private static final int LONGEST_HEADLINE = 500;
  private static final int LONGEST_BODY = 200_000;

  /// What came of reading an entry.
  sealed interface Reading {
    /// It can be printed.
    record Printable(CleanEntry entry) implements Reading {}

    /// It can't.
    ///
    /// @param field where it is put right
    record Unprintable(String field, String why) implements Reading {}
  }

  /// The same as it would be handed in.
  Written written() {
    return new Written(headline, html, keyEvent);
  }

  static Reading read(Written written) {
    if (written.body().length() > LONGEST_BODY) {
      return new Reading.Unprintable("body", "articles.refused.too-long");
    }
    String headline = PlainWords.of(written.headline());
    if (headline.length() > LONGEST_HEADLINE) {
      return new Reading.Unprintable("headline", "articles.refused.too-long");
    }
    Prose prose = Prose.uncut(written.body());
    if (headline.isEmpty() && prose.rest().isEmpty()) {
      return new Reading.Unprintable("body", "articles.live.refused.empty");
    }
    return new Reading.Printable(
        new CleanEntry(headline, prose.rest(), written.keyEvent(), prose.pictures()));
  }
}
