package org.standfirst.articles.work;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Dressing;
import org.standfirst.media.ImageId;
import org.standfirst.wall.Access;

/// All that is written of an article, as it was typed.
///
/// @param origin its contributors name people, and so does its byline, separated by commas, where
///   it came in words; it lists no authors of its own
/// @param embargo before which it must not be in the paper
/// @param lead the picture on top, if it has one
public record Manuscript(
    Copy.Words words,
    Copy.Origin origin,
    Copy.Place place,
    @Nullable ImageId lead,
    Dressing dressing,
    @Nullable Instant embargo) {

  /// A blank page.
  static Manuscript blank(String section, String language) {
    return new Manuscript(
        new Copy.Words("", "", "", "", language),
        new Copy.Origin("", "", List.of()),
        new Copy.Place(section, List.of(), Access.METERED),
        null,
        Dressing.PLAIN,
        null);
  }

  /// The same, written by these.
  Manuscript of(Copy.Origin others) {
    return new Manuscript(words, others, place, lead, dressing, embargo);
  }
}
