package org.standfirst.media;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.media.pages.PicturePage;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import standfirst.templates.Templates;

/// Where a picture is looked after: what it shows, its caption, its credit, its focus.
@Controller
class PictureController {
  /// How the keys begin of what a picture's page says of what was just done.
  static final String SAVED = "media.picture.saved.";

  private final Library library;
  private final LibraryPictures pictures;
  private final PicturePages pages;
  private final Hands hands;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  PictureController(
      Library library,
      LibraryPictures pictures,
      PicturePages pages,
      Hands hands,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.library = library;
    this.pictures = pictures;
    this.pages = pages;
    this.hands = hands;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(LibraryPart.PATH + "/{id:[0-9]{1,18}}")
  ResponseEntity<byte[]> picture(
      @PathVariable long id, Visitor visitor, HttpServletRequest request) {
    Library.Hand by = hands.of(visitor, request);
    LibraryPictures.Row row = row(new ImageId(id));
    return notices.page(
        request,
        SAVED,
        saying -> templates.mediaPicture(offices.frame(request), pages.page(row, saying, by)));
  }

  @PostMapping(LibraryPart.PATH + "/{id:[0-9]{1,18}}/words")
  ResponseEntity<byte[]> amend(
      @PathVariable long id, Fields fields, Visitor visitor, HttpServletRequest request) {
    var picture = new ImageId(id);
    Library.Hand by = hands.of(visitor, request);
    PictureForm form = PictureForm.of(fields);
    Map<String, String> problems = form.problems();
    if (!problems.isEmpty()) {
      var page = pages.page(row(picture), "", form.typed(), problems, false, by);
      return page(HttpStatus.UNPROCESSABLE_CONTENT, page, request);
    }
    return switch (library.amend(picture, form.version(), form.words(), form.focus(), by)) {
      case Amendment.Made _ -> notices.seeOther(LibraryPart.path(picture), SAVED + "words");
      case Amendment.Overtaken(LibraryPictures.Row theirs) ->
          page(
              HttpStatus.CONFLICT,
              pages.page(theirs, "", form.over(theirs.version()), Map.of(), true, by),
              request);
      case Amendment.OutOfReach(LibraryPictures.Row row) ->
          page(
              HttpStatus.FORBIDDEN,
              pages.page(row, "", form.typed(), Map.of(), false, by),
              request);
      case Amendment.Gone _ -> throw gone();
    };
  }

  @PostMapping(LibraryPart.PATH + "/{id:[0-9]{1,18}}/deletion")
  ResponseEntity<byte[]> remove(
      @PathVariable long id, Visitor visitor, HttpServletRequest request) {
    Library.Hand by = hands.of(visitor, request);
    return switch (library.remove(new ImageId(id), by)) {
      case Removal.Removed _ ->
          notices.seeOther(LibraryPart.PATH, LibraryController.SAVED + "deleted");
      case Removal.InUse(LibraryPictures.Row row, var places) ->
          page(HttpStatus.CONFLICT, pages.kept(row, places), request);
      case Removal.OutOfReach(LibraryPictures.Row row) ->
          page(HttpStatus.FORBIDDEN, pages.page(row, "", by), request);
      case Removal.Gone _ -> throw gone();
    };
  }

  private LibraryPictures.Row row(ImageId id) {
    LibraryPictures.Row row = pictures.find(id);
    if (row == null) {
      throw gone();
    }
    return row;
  }

  private static ResponseStatusException gone() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, PicturePage page, HttpServletRequest request) {
    return Answers.page(status, templates.mediaPicture(offices.frame(request), page));
  }
}
