package org.standfirst.articles.fronts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Search;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;

/// The places of a front: what is put there, moved to another, taken off.
@Controller
class SlotController {
  private static final String SLOT = FrontsController.FRONT + "/slots/{slot:" + Slot.WORDS + "}";
  private static final String ARTICLE = "/articles/{id:[0-9]{1,18}}";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final Fronts fronts;
  private final FrontAnswers answers;
  private final ChoicePages choices;

  SlotController(Fronts fronts, FrontAnswers answers, ChoicePages choices) {
    this.fronts = fronts;
    this.answers = answers;
    this.choices = choices;
  }

  @GetMapping(SLOT)
  ResponseEntity<byte[]> choose(
      @PathVariable String front,
      @PathVariable String slot,
      @RequestParam(defaultValue = "") String q,
      HttpServletRequest request) {
    return Answers.page(
        FrontAnswers.found(
            choices.page(
                FrontAnswers.front(front), FrontAnswers.slot(slot), Search.question(q), request)));
  }

  @PostMapping(SLOT)
  ResponseEntity<byte[]> put(
      @PathVariable String front,
      @PathVariable String slot,
      Fields fields,
      HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    Slot place = FrontAnswers.slot(slot);
    String article = fields.text("article");
    if (!NUMBER.matcher(article).matches()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return put(name, place, new ArticleId(Long.parseLong(article)), fields, request);
  }

  /// The same for a place that is chosen in the form.
  @PostMapping(FrontsController.FRONT + ARTICLE + "/place")
  ResponseEntity<byte[]> place(
      @PathVariable String front,
      @PathVariable long id,
      Fields fields,
      HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    Slot place = FrontAnswers.slot(fields.text("to"));
    return put(name, place, new ArticleId(id), fields, request);
  }

  private ResponseEntity<byte[]> put(
      FrontName name, Slot place, ArticleId article, Fields fields, HttpServletRequest request) {
    FrontOutcome outcome = fronts.put(answers.hand(name, fields, request), article, place);
    return answers.answer(outcome, name, request, done -> answers.at(name, place, "put", done));
  }

  /// Moves an article by one place, or to one that it was dragged to, and what stands there the
  /// other way.
  @PostMapping(SLOT + ARTICLE + "/exchange")
  ResponseEntity<byte[]> exchange(
      @PathVariable String front,
      @PathVariable String slot,
      @PathVariable long id,
      Fields fields,
      HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    Slot from = FrontAnswers.slot(slot);
    String button =
        Stream.of("up", "down")
            .filter(each -> !fields.text(each).isEmpty())
            .findFirst()
            .orElse("to");
    Slot to = FrontAnswers.slot(fields.text(button));
    FrontOutcome outcome =
        fronts.exchange(answers.hand(name, fields, request), new ArticleId(id), from, to);
    return answers.answer(outcome, name, request, done -> answers.at(name, to, button, done));
  }

  @PostMapping(SLOT + ARTICLE + "/removal")
  ResponseEntity<byte[]> remove(
      @PathVariable String front,
      @PathVariable String slot,
      @PathVariable long id,
      Fields fields,
      HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    Slot place = FrontAnswers.slot(slot);
    FrontOutcome outcome = fronts.remove(answers.hand(name, fields, request), new ArticleId(id));
    return answers.answer(outcome, name, request, done -> answers.at(name, place, "removed", done));
  }
}
