package org.standfirst.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.media.pages.AdditionsPage;
import org.standfirst.media.pages.LibraryPage;
import org.standfirst.media.pages.PictureCard;

/// Makes the library's pages.
@Component
class LibraryPages {
  private static final int A_PAGE = 48;
  private final LibraryPictures pictures;

  LibraryPages(LibraryPictures pictures) {
    this.pictures = pictures;
  }

  /// A page of what is wanted.
  ///
  /// @param typed the words that are looked for, as they are shown again
  LibraryPage page(
      LibraryPictures.Wanted wanted,
      String typed,
      String saying,
      List<LibraryPage.Refusal> refusals) {
    List<LibraryPictures.Row> found = pictures.find(wanted, A_PAGE + 1);
    List<LibraryPictures.Row> shown = found.subList(0, Math.min(A_PAGE, found.size()));
    boolean first = wanted.before().value() == Long.MAX_VALUE;
    return new LibraryPage(
        saying,
        refusals,
        typed,
        wanted.undescribed(),
        shown.stream().map(LibraryPages::card).toList(),
        found.size() > A_PAGE
            ? path(typed, wanted.undescribed(), "before=" + shown.getLast().id())
            : "",
        first ? "" : path(typed, wanted.undescribed(), ""));
  }

  /// What became of files.
  AdditionsPage additions(List<ImageId> kept, List<LibraryPage.Refusal> refusals) {
    return new AdditionsPage(pictures.of(kept).stream().map(LibraryPages::card).toList(), refusals);
  }

  /// A picture as lists show it.
  static PictureCard card(LibraryPictures.Row row) {
    Picture picture = row.picture();
    String addedBy = row.addedBy();
    return new PictureCard(
        LibraryPart.path(row.imageId()),
        picture,
        picture.cut(Crop.LANDSCAPE),
        row.fileName(),
        row.addedAt(),
        addedBy == null ? "" : addedBy);
  }

  /// Where pictures are listed like this.
  static String path(String words, boolean undescribed, String further) {
    String query =
        List.of(
                words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                undescribed ? "show=undescribed" : "",
                further)
            .stream()
            .filter(each -> !each.isEmpty())
            .reduce((one, other) -> one + "&" + other)
            .orElse("");
    return query.isEmpty() ? LibraryPart.PATH : LibraryPart.PATH + "?" + query;
  }
}
