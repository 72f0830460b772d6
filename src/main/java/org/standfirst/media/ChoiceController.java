package org.standfirst.media;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import standfirst.templates.Templates;

/// The library as other pages of the newsroom show it, for a picture to be chosen: parts of pages,
/// which a script puts in their place.
@Controller
class ChoiceController {
  private static final String PATH = LibraryPart.PATH + "/choice";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private static final ImageId NEWEST = new ImageId(Long.MAX_VALUE);
  private final Additions additions;
  private final LibraryPictures pictures;
  private final LibraryPages pages;
  private final BackOffices offices;
  private final Templates templates;

  ChoiceController(
      Additions additions,
      LibraryPictures pictures,
      LibraryPages pages,
      BackOffices offices,
      Templates templates) {
    this.additions = additions;
    this.pictures = pictures;
    this.pages = pages;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request) {
    ImageId place = NUMBER.matcher(before).matches() ? new ImageId(Long.parseLong(before)) : NEWEST;
    var wanted = new LibraryPictures.Wanted(q, false, place);
    return Answers.page(
        templates.mediaChoice(
            offices.frame(request), pages.page(wanted, Fields.echoOf(q), "", List.of())));
  }

  /// One picture, as the list has it.
  @GetMapping(PATH + "/{id:[0-9]{1,18}}")
  ResponseEntity<byte[]> one(@PathVariable long id, HttpServletRequest request) {
    LibraryPictures.Row row = pictures.find(new ImageId(id));
    if (row == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return Answers.page(
        templates.mediaChoosable(offices.frame(request).frame(), LibraryPages.card(row)));
  }

  @PostMapping(PATH + "/additions")
  ResponseEntity<byte[]> add(Visitor visitor, HttpServletRequest request) {
    Additions.Outcome outcome = additions.of(visitor, request);
    return Answers.page(
        outcome.status(HttpStatus.OK),
        templates.mediaAdditions(
            offices.frame(request), pages.additions(outcome.kept(), outcome.refusals()), true));
  }
}
