package org.standfirst.media;

/// What became of a file that was handed in to the library.
sealed interface Addition {
  /// It is in the library now.
  record Added(ImageId id) implements Addition {}

  /// The very same picture was there before.
  record Known(ImageId id) implements Addition {}

  /// It isn't taken.
  record Refused(String fileName, Development.Reason reason) implements Addition {}
}
