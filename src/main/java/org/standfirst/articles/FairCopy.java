package org.standfirst.articles;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.body.Prose;
import org.standfirst.articles.body.WallPlace;

/// Copy that has been read: cleaned, and known to have what every article has.
record FairCopy(
    String headline,
    String standfirst,
    String kicker,
    String byline,
    String credit,
    String language,
    Prose prose) {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_STANDFIRST = 2_000;
  private static final int LONGEST_BODY = 1_000_000;

  /// What came of reading copy.
  sealed interface Reading {
    /// It can be printed.
    record Printable(FairCopy fair) implements Reading {}

    /// It can't.
    record Unprintable(Filing.Reason reason) implements Reading {}
  }

  static Reading read(Copy copy) {
    return read(copy, null);
  }

  /// Reads copy that takes another's place.
  ///
  /// @param wall where it was set in that; null: nowhere
  static Reading read(Copy copy, @Nullable WallPlace wall) {
    Copy.Words words = copy.words();
    if (words.body().length() > LONGEST_BODY) {
      return new Reading.Unprintable(Filing.Reason.TOO_LONG);
    }
    var fair =
        new FairCopy(
            PlainWords.of(words.headline()),
            PlainWords.of(words.standfirst()),
            PlainWords.of(words.kicker()),
            PlainWords.of(copy.origin().byline()),
            PlainWords.of(copy.origin().credit()),
            Locale.forLanguageTag(words.language()).toLanguageTag(),
            Prose.of(words.body(), wall));
    if (fair.headline.isEmpty()) {
      return new Reading.Unprintable(Filing.Reason.NO_HEADLINE);
    }
    if (fair.prose.rest().isEmpty()) {
      return new Reading.Unprintable(Filing.Reason.NO_BODY);
    }
    return fair.isTooLong()
        ? new Reading.Unprintable(Filing.Reason.TOO_LONG)
        : new Reading.Printable(fair);
  }

  private boolean isTooLong() {
    return headline.length() > LONGEST_LINE
        || kicker.length() > LONGEST_LINE
        || byline.length() > LONGEST_LINE
        || credit.length() > LONGEST_LINE
        || standfirst.length() > LONGEST_STANDFIRST;
  }
}
