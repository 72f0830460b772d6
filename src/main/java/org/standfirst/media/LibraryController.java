package org.standfirst.media;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.media.pages.LibraryPage;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import standfirst.templates.Templates;

/// Where staff find pictures and add some.
@Controller
class LibraryController {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /// How the keys begin of what the library says of what was just done.
  static final String SAVED = "media.library.saved.";

  private static final ImageId NEWEST = new ImageId(Long.MAX_VALUE);
  private final Additions additions;
  private final LibraryPages pages;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  LibraryController(
      Additions additions,
      LibraryPages pages,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.additions = additions;
    this.pages = pages;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(LibraryPart.PATH)
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request) {
    ImageId place = NUMBER.matcher(before).matches() ? new ImageId(Long.parseLong(before)) : NEWEST;
    var wanted = new LibraryPictures.Wanted(q, show.equals("undescribed"), place);
    return notices.page(
        request, SAVED, saying -> page(wanted, Fields.echoOf(q), saying, List.of(), request));
  }

  @PostMapping(LibraryPart.PATH)
  ResponseEntity<byte[]> add(Visitor visitor, HttpServletRequest request) {
    Additions.Outcome outcome = additions.of(visitor, request);
    if (!outcome.refusals().isEmpty()) {
      var newest = new LibraryPictures.Wanted("", false, NEWEST);
      String saying = outcome.kept().isEmpty() ? "" : SAVED + "added";
      return Answers.page(
          outcome.status(HttpStatus.UNPROCESSABLE_CONTENT),
          page(newest, "", saying, outcome.refusals(), request));
    }
    String saved = outcome.known() ? "known" : "added";
    return outcome.kept().size() == 1
        ? notices.seeOther(
            LibraryPart.path(outcome.kept().getFirst()), PictureController.SAVED + saved)
        : notices.seeOther(LibraryPart.PATH, SAVED + saved);
  }

  /// The same for a script, which shows the answer on the page it is on.
  @PostMapping(LibraryPart.PATH + "/additions")
  ResponseEntity<byte[]> addByScript(Visitor visitor, HttpServletRequest request) {
    Additions.Outcome outcome = additions.of(visitor, request);
    return Answers.page(
        outcome.status(HttpStatus.OK),
        templates.mediaAdditions(
            offices.frame(request), pages.additions(outcome.kept(), outcome.refusals()), false));
  }

  private JteModel page(
      LibraryPictures.Wanted wanted,
      String typed,
      String saying,
      List<LibraryPage.Refusal> refusals,
      HttpServletRequest request) {
    return templates.mediaLibrary(
        offices.frame(request), pages.page(wanted, typed, saying, refusals));
  }
}
