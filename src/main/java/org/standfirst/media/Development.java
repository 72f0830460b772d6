package org.standfirst.media;

import java.util.Locale;

/// What came of a file that was handed in, before it has a number.
public sealed interface Development {
  /// Its renditions are kept. It is to be given its number within the hour, or they go again.
  ///
  /// @param size of the widest rendition
  /// @param full of the one that cuts are taken from
  /// @param notes what was written into the file
  record Developed(
      String hash, Format format, Picture.Size size, Picture.Size full, PictureWords notes)
      implements Development {}

  /// There is nothing to keep, or it can't be kept.
  record Spoiled(Reason reason) implements Development {}

  /// Why a picture isn't kept.
  enum Reason {
    /// More than 20 MB.
    TOO_HEAVY,
    /// More than 40 million pixels.
    TOO_LARGE,
    /// Neither JPEG, PNG, WebP nor GIF.
    NOT_A_PICTURE,
    /// SVG, which may hold scripts.
    DRAWING,
    /// A picture that is something else besides: a page, a script, an archive.
    DISGUISED,
    /// It breaks off, or its data is broken.
    DAMAGED,
    /// There is nothing wrong with it, but the files of the very same picture are going just now.
    GOING,
    /// There is nothing wrong with it, but the storage doesn't take it at present.
    NOT_KEPT;

    /// Whether it will do later, as it is.
    boolean passes() {
      return this == GOING || this == NOT_KEPT;
    }

    /// The key of the words for it.
    public String key() {
      return "media.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
