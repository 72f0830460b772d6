package org.standfirst.media;

import java.util.List;

/// What became of the wish to delete a picture.
sealed interface Removal {
  /// It is deleted.
  record Removed() implements Removal {}

  /// It is shown somewhere, and stays.
  record InUse(LibraryPictures.Row row, List<Showing.Place> places) implements Removal {}

  /// It isn't theirs to delete.
  record OutOfReach(LibraryPictures.Row row) implements Removal {}

  /// There is no such picture.
  record Gone() implements Removal {}
}
