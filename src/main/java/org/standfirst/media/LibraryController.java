package org.standfirst.media;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.util.ArrayList;
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
  private final Library library;
  private final LibraryPages pages;
  private final Hands hands;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  LibraryController(
      Library library,
      LibraryPages pages,
      Hands hands,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.library = library;
    this.pages = pages;
    this.hands = hands;
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
    Additions additions = additions(visitor, request);
    if (!additions.refusals().isEmpty()) {
      var newest = new LibraryPictures.Wanted("", false, NEWEST);
      String saying = additions.kept().isEmpty() ? "" : SAVED + "added";
      return Answers.page(
          HttpStatus.UNPROCESSABLE_CONTENT,
          page(newest, "", saying, additions.refusals(), request));
    }
    String saved = additions.known() ? "known" : "added";
    return additions.kept().size() == 1
        ? notices.seeOther(
            LibraryPart.path(additions.kept().getFirst()), PictureController.SAVED + saved)
        : notices.seeOther(LibraryPart.PATH, SAVED + saved);
  }

  /// The same for a script, which shows the answer on the page it is on.
  @PostMapping(LibraryPart.PATH + "/additions")
  ResponseEntity<byte[]> addByScript(Visitor visitor, HttpServletRequest request) {
    Additions additions = additions(visitor, request);
    return Answers.page(
        templates.mediaAdditions(
            offices.frame(request), pages.additions(additions.kept(), additions.refusals())));
  }

  /// What became of the files of a form.
  ///
  /// @param known whether all of what is kept was there before
  private record Additions(List<ImageId> kept, boolean known, List<LibraryPage.Refusal> refusals) {}

  private Additions additions(Visitor visitor, HttpServletRequest request) {
    Library.Hand by = hands.of(visitor, request);
    List<ImageId> kept = new ArrayList<>();
    List<LibraryPage.Refusal> refusals = new ArrayList<>();
    boolean known = true;
    for (Part part : Uploads.of(request)) {
      switch (library.add(Uploads.read(part), by)) {
        case Addition.Added(ImageId id) -> {
          kept.add(id);
          known = false;
        }
        case Addition.Known(ImageId id) -> kept.add(id);
        case Addition.Refused(String fileName, var reason) ->
            refusals.add(new LibraryPage.Refusal(fileName, reason.key()));
      }
    }
    if (kept.isEmpty() && refusals.isEmpty()) {
      refusals.add(new LibraryPage.Refusal("", "media.library.no-file"));
    }
    return new Additions(kept, known, refusals);
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
