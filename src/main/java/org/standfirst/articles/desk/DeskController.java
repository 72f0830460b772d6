package org.standfirst.articles.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Search;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.articles.workflow.Stage;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import standfirst.templates.Templates;

/// The list of all articles: by words, stage, section and person, the latest changed first.
/// Reporters see their own.
@Controller
class DeskController {
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final DeskPages pages;
  private final DeskViews views;
  private final Discarded discards;
  private final Journalists journalists;
  private final Rubrics rubrics;
  private final BackOffices offices;
  private final Templates templates;

  DeskController(
      DeskPages pages,
      DeskViews views,
      Discarded discards,
      Journalists journalists,
      Rubrics rubrics,
      BackOffices offices,
      Templates templates) {
    this.pages = pages;
    this.views = views;
    this.discards = discards;
    this.journalists = journalists;
    this.rubrics = rubrics;
    this.offices = offices;
    this.templates = templates;
  }

  @GetMapping(DeskPart.PATH)
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String section,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String discarded,
      HttpServletRequest request) {
    Journalist who = journalists.at(request);
    DeskFilter filter = filter(q, stage, section, person, who);
    return Answers.page(
        templates.articlesDeskList(
            offices.frame(request),
            pages.page(filter, Cursor.of(before), undoing(discarded), who)));
  }

  /// Keeps the list as it is narrowed, under a name.
  @PostMapping(DeskPart.PATH + "/views")
  ResponseEntity<byte[]> keep(Fields fields, HttpServletRequest request) {
    Journalist who = journalists.at(request);
    DeskFilter filter =
        filter(
            fields.text("q"),
            fields.text("stage"),
            fields.text("section"),
            fields.text("person"),
            who);
    views.keep(who.id(), fields.text("name"), filter.path(""));
    return Answers.seeOther(filter.path(""));
  }

  @PostMapping(DeskPart.PATH + "/views/{id:[0-9]{1,18}}/removal")
  ResponseEntity<byte[]> forget(@PathVariable long id, HttpServletRequest request) {
    views.forget(journalists.at(request).id(), id);
    return Answers.seeOther(DeskPart.PATH);
  }

  /// The path of an article that can be brought back; empty: none.
  private String undoing(String number) {
    return NUMBER.matcher(number).matches() && discards.holds(new ArticleId(Long.parseLong(number)))
        ? DeskPart.PATH + "/" + number
        : "";
  }

  private DeskFilter filter(
      String question, String stage, String section, String person, Journalist who) {
    return new DeskFilter(
        Search.question(question),
        stage(stage),
        section(section),
        who.edits() ? person(person) : who.id());
  }

  private static @Nullable Stage stage(String name) {
    return Arrays.stream(Stage.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private String section(String slug) {
    return rubrics.sections().stream().anyMatch(each -> each.slug().equals(slug)) ? slug : "";
  }

  private static @Nullable ReaderId person(String number) {
    return NUMBER.matcher(number).matches() ? new ReaderId(Long.parseLong(number)) : null;
  }
}
