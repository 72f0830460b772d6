package org.standfirst.media.pages;

import java.time.Instant;
import org.standfirst.media.Cut;
import org.standfirst.media.Picture;

/// A picture in a list.
///
/// @param path where it is looked after
/// @param fileName empty: it had none
/// @param addedBy empty: nobody of the staff, or nobody any more
public record PictureCard(
    String path, Picture picture, Cut cut, String fileName, Instant addedAt, String addedBy) {

  /// Its number, by which articles name it.
  public String number() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The words that tell it from others: what it shows, else what is said of it.
  public String name() {
    return picture.isDescribed()
        ? picture.alt()
        : picture.caption().isEmpty() ? fileName : picture.caption();
  }
}
