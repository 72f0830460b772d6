package org.standfirst.articles.fronts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.pages.ArrangementPage.Told;
import org.standfirst.articles.pages.FrontsPage;
import org.standfirst.readers.BackOffices;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Notices;
import standfirst.templates.Templates;

/// The list of fronts, and the page of each.
@Controller
class FrontsController {
  static final String FRONT = FrontsPart.PATH + "/{front:" + FrontName.WORDS + "}";
  static final String SAYINGS = "articles.fronts.done.";
  private final Arrangements arrangements;
  private final FrontAnswers answers;
  private final FrontWords words;
  private final Rubrics rubrics;
  private final Notices notices;
  private final BackOffices offices;
  private final Templates templates;

  FrontsController(
      Arrangements arrangements,
      FrontAnswers answers,
      FrontWords words,
      Rubrics rubrics,
      Notices notices,
      BackOffices offices,
      Templates templates) {
    this.arrangements = arrangements;
    this.answers = answers;
    this.words = words;
    this.rubrics = rubrics;
    this.notices = notices;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(FrontsPart.PATH)
  ResponseEntity<byte[]> list(HttpServletRequest request) {
    Map<FrontName, Standing> touched =
        arrangements.all().stream().collect(Collectors.toMap(Standing::name, Function.identity()));
    List<FrontName> names = new ArrayList<>();
    names.add(FrontName.PAGE);
    rubrics.sections().forEach(each -> names.add(new FrontName(each.slug())));
    var page =
        new FrontsPage(
            names.stream()
                .map(each -> touched.getOrDefault(each, Standing.untouched(each)))
                .map(words::line)
                .toList());
    return Answers.page(templates.articlesFrontsList(offices.frame(request), page));
  }

  /// @param at the word of the place where something was just done
  /// @param did which of its buttons was pressed
  @GetMapping(FRONT)
  ResponseEntity<byte[]> front(
      @PathVariable String front,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String did,
      HttpServletRequest request) {
    FrontName name = FrontAnswers.front(front);
    return notices.page(
        request,
        SAYINGS,
        key ->
            answers.page(
                name, new Told(key, false, Fields.echoOf(at), Fields.echoOf(did)), request));
  }
}
