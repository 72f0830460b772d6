package org.standfirst.media;

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
  record Spoiled(Keeping.Reason reason) implements Development {}
}
