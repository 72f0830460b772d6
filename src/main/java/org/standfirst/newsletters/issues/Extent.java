package org.standfirst.newsletters.issues;

import java.util.Arrays;
import java.util.Locale;

/// How much of an article an issue prints, at the most.
public enum Extent {
  /// Its headline, with a link.
  HEADLINE,
  /// Picture, headline and standfirst, with a link.
  TEASER,
  /// All of it, as far as the wall opens it to whom it goes; else the teaser.
  WHOLE;

  /// The name in forms and texts.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The extent of that name; the teaser where there is none.
  public static Extent of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElse(TEASER);
  }
}
