package org.standfirst.media;

/// What became of a change of what is said of a picture.
sealed interface Amendment {
  /// It is made.
  record Made() implements Amendment {}

  /// Somebody else changed the picture since; nothing is changed.
  record Overtaken(LibraryPictures.Row theirs) implements Amendment {}

  /// It isn't theirs to change.
  record OutOfReach(LibraryPictures.Row row) implements Amendment {}

  /// There is no such picture.
  record Gone() implements Amendment {}
}
