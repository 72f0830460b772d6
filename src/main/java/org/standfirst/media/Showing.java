package org.standfirst.media;

import java.util.List;

/// Shows pictures on pages. Whoever does offers a bean: what is shown stays in the library, and the
/// pages that show it are printed anew when it changes.
public interface Showing {
  /// Where a picture is shown, the newest first and no more than so many.
  List<Place> places(ImageId picture, int most);

  /// Whether something in the paper shows a picture.
  boolean isPublic(ImageId picture);

  /// Has all pages that show it printed anew, in the transaction that changes it.
  void changed(ImageId picture);

  /// Something that shows a picture.
  record Place(String name, String path) {}
}
