package org.standfirst.articles.fronts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;

/// Where a front is looked at before it is launched, launched, and taken back to what it was.
@Controller
class LaunchController {
  private static final String LAUNCHES = FrontsController.FRONT + "/launches";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private final Fronts fronts;
  private final FrontAnswers answers;
  private final FrontPreviews previews;
  private final LaunchesPages pages;
  private final Notices notices;

  LaunchController(
      Fronts fronts,
      FrontAnswers answers,
      FrontPreviews previews,
      LaunchesPages pages,
      Notices notices) {
    this.fronts = fronts;
    this.answers = answers;
    this.previews = previews;
    this.pages = pages;
    this.notices = notices;
  }

  /// The working copy as readers would see it. It is never handed to the press, no cache may keep
  /// it, and searchers are sent away.
  @GetMapping(FrontsController.FRONT + "/preview")
  ResponseEntity<byte[]> preview(@PathVariable String front, HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    ResponseEntity<byte[]> answer = Answers.page(FrontAnswers.found(previews.page(name, request)));
    return ResponseEntity.ok()
        .headers(answer.getHeaders())
        .header("X-Robots-Tag", "noindex, nofollow")
        .body(answer.getBody());
  }

  @PostMapping(LAUNCHES)
  ResponseEntity<byte[]> launch(
      @PathVariable String front, Fields fields, HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    return said(fronts.launch(answers.hand(name, fields, request)), name, "launched", request);
  }

  @PostMapping(FrontsController.FRONT + "/changes/removal")
  ResponseEntity<byte[]> discard(
      @PathVariable String front, Fields fields, HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    return said(fronts.discard(answers.hand(name, fields, request)), name, "discarded", request);
  }

  @GetMapping(LAUNCHES)
  ResponseEntity<byte[]> launches(
      @PathVariable String front,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request) {
    int start = NUMBER.matcher(before).matches() ? Integer.parseInt(before) : Integer.MAX_VALUE;
    return Answers.page(FrontAnswers.found(pages.page(FrontAnswers.front(front), start, request)));
  }

  @PostMapping(LAUNCHES + "/{number:[0-9]{1,9}}/restoration")
  ResponseEntity<byte[]> restore(
      @PathVariable String front,
      @PathVariable int number,
      Fields fields,
      HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    FrontOutcome outcome = fronts.restore(answers.hand(name, fields, request), number);
    return said(outcome, name, "restored", request);
  }

  private ResponseEntity<byte[]> said(
      FrontOutcome outcome, FrontName name, String said, HttpServletRequest request) {
    return answers.answer(
        outcome,
        name,
        request,
        _ -> notices.seeOther(name.path(), FrontsController.SAYINGS + said));
  }
}
