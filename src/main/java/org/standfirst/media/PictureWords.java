package org.standfirst.media;

import java.util.regex.Pattern;

/// What is said of a picture.
///
/// @param alt what it shows, for those who can't see it
/// @param caption the line under it; may be empty
/// @param credit who made it; may be empty
public record PictureWords(String alt, String caption, String credit) {
  static final int LONGEST_ALT = 500;
  static final int LONGEST_CAPTION = 2000;
  static final int LONGEST_CREDIT = 300;
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

  public PictureWords {
    alt = plain(alt);
    caption = plain(caption);
    credit = plain(credit);
  }

  /// As much of it as there is room for.
  PictureWords shortened() {
    return new PictureWords(
        start(alt, LONGEST_ALT), start(caption, LONGEST_CAPTION), start(credit, LONGEST_CREDIT));
  }

  static String plain(String words) {
    return CONTROLS.matcher(words).replaceAll(" ").strip();
  }

  private static String start(String words, int longest) {
    return words.codePointCount(0, words.length()) <= longest
        ? words
        : words.substring(0, words.offsetByCodePoints(0, longest));
  }
}
