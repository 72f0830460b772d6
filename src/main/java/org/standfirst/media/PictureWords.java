package org.standfirst.media;

import java.util.regex.Pattern;

/// What is said of a picture.
///
/// @param alt what it shows, for those who can't see it
/// @param caption the line under it; may be empty
/// @param credit who made it; may be empty
public record PictureWords(String alt, String caption, String credit) {
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

  public PictureWords {
    alt = plain(alt);
    caption = plain(caption);
    credit = plain(credit);
  }

  private static String plain(String words) {
    return CONTROLS.matcher(words).replaceAll(" ").strip();
  }
}
