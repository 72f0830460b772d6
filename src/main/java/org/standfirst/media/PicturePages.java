package org.standfirst.media;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.standfirst.media.pages.PicturePage;

/// Makes the page of a picture.
@Component
class PicturePages {
  private final Library library;

  PicturePages(Library library) {
    this.library = library;
  }

  /// As it is kept.
  PicturePage page(LibraryPictures.Row row, String saying, Library.Hand by) {
    return page(row, saying, typed(row), Map.of(), false, by);
  }

  /// With a form that is to be put right or sent once more.
  PicturePage page(
      LibraryPictures.Row row,
      String saying,
      PicturePage.Typed typed,
      Map<String, String> problems,
      boolean overtaken,
      Library.Hand by) {
    List<Showing.Place> places = library.places(row.imageId());
    return new PicturePage(
        LibraryPages.card(row),
        saying,
        typed,
        problems,
        overtaken,
        cuts(row),
        places,
        false,
        key(library.reach(row, by)));
  }

  /// Of a picture that was to be deleted and is shown in places.
  PicturePage kept(LibraryPictures.Row row, List<Showing.Place> places) {
    return new PicturePage(
        LibraryPages.card(row), "", typed(row), Map.of(), false, cuts(row), places, true, "");
  }

  private static String key(Reach reach) {
    return reach == Reach.THEIRS ? "" : reach.key();
  }

  private static List<Cut> cuts(LibraryPictures.Row row) {
    Picture picture = row.picture();
    return Arrays.stream(Crop.values()).map(picture::cut).toList();
  }

  private static PicturePage.Typed typed(LibraryPictures.Row row) {
    return new PicturePage.Typed(
        row.alt(),
        row.caption(),
        row.credit(),
        Integer.toString(row.focusX()),
        Integer.toString(row.focusY()),
        Integer.toString(row.version()));
  }
}
