package org.standfirst.articles.fronts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.work.Flaw;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;

/// How an article is shown in its place: under which kicker and headline, with which picture, and
/// until when.
@Controller
class DressController {
  private static final String ARTICLE =
      FrontsController.FRONT + "/slots/{slot:" + Slot.WORDS + "}/articles/{id:[0-9]{1,18}}";
  private final Fronts fronts;
  private final FrontAnswers answers;
  private final DressForms forms;
  private final DressPages pages;

  DressController(Fronts fronts, FrontAnswers answers, DressForms forms, DressPages pages) {
    this.fronts = fronts;
    this.answers = answers;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping(ARTICLE)
  ResponseEntity<byte[]> page(
      @PathVariable String front,
      @PathVariable String slot,
      @PathVariable long id,
      HttpServletRequest request) {
    var place = new DressPages.Place(front(front), FrontAnswers.slot(slot), new ArticleId(id));
    return Answers.page(FrontAnswers.found(pages.page(place, request)));
  }

  @PostMapping(ARTICLE)
  ResponseEntity<byte[]> dress(
      @PathVariable String front,
      @PathVariable String slot,
      @PathVariable long id,
      Fields fields,
      HttpServletRequest request) {
    FrontName name = front(front);
    var place = new DressPages.Place(name, FrontAnswers.slot(slot), new ArticleId(id));
    if (forms.looksForPictures(fields)) {
      return pictures(front, slot, id, fields, request);
    }
    return switch (forms.read(fields)) {
      case DressForms.Reading.Flawed(List<Flaw> flaws) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              FrontAnswers.found(pages.again(place, forms.typed(fields), flaws, false, request)));
      case DressForms.Reading.Good(Dress dress) -> {
        FrontOutcome outcome =
            fronts.dress(answers.hand(name, fields, request), place.article(), place.slot(), dress);
        yield outcome instanceof FrontOutcome.Stale
            ? Answers.page(
                HttpStatus.CONFLICT,
                FrontAnswers.found(
                    pages.again(place, forms.typed(fields), List.of(), true, request)))
            : answers.answer(
                outcome, name, request, done -> answers.at(name, place.slot(), "dressed", done));
      }
    };
  }

  /// Looks for pictures; what is typed stays in the form.
  @PostMapping(ARTICLE + "/pictures")
  ResponseEntity<byte[]> pictures(
      @PathVariable String front,
      @PathVariable String slot,
      @PathVariable long id,
      Fields fields,
      HttpServletRequest request) {
    var place = new DressPages.Place(front(front), FrontAnswers.slot(slot), new ArticleId(id));
    return Answers.page(
        FrontAnswers.found(pages.looking(place, forms.typed(fields), fields, request)));
  }

  private static FrontName front(String word) {
    return FrontAnswers.front(word);
  }
}
