package org.standfirst.articles.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.pages.DeskPage;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.articles.workflow.Stage;
import org.standfirst.readers.BackOffices;
import org.standfirst.readers.ReaderId;
import org.standfirst.site.Answers;
import standfirst.templates.Templates;

/// The list of all articles: by stage, section and person, the latest changed first. Reporters see
/// their own.
@Controller
class DeskController {
  private static final int A_PAGE = 50;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
  private final DeskEntries entries;
  private final Journalists journalists;
  private final Rubrics rubrics;
  private final BackOffices offices;
  private final Templates templates;
  private final Clock clock;

  DeskController(
      DeskEntries entries,
      Journalists journalists,
      Rubrics rubrics,
      BackOffices offices,
      Templates templates,
      Clock clock) {
    this.entries = entries;
    this.journalists = journalists;
    this.rubrics = rubrics;
    this.offices = offices;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping(DeskPart.PATH)
  ResponseEntity<byte[]> list(
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String section,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String before,
      HttpServletRequest request) {
    Journalist who = journalists.at(request);
    var filter =
        new DeskFilter(stage(stage), section(section), who.edits() ? person(person) : who.id());
    return Answers.page(
        templates.articlesDeskList(offices.frame(request), page(filter, before, who)));
  }

  private DeskPage page(DeskFilter filter, String before, Journalist who) {
    Cursor place = Cursor.of(before);
    List<DeskEntries.Entry> found =
        entries.below(filter, place == null ? Cursor.TOP : place, A_PAGE + 1, clock.instant());
    boolean more = found.size() > A_PAGE;
    List<DeskEntries.Entry> shown = more ? found.subList(0, A_PAGE) : found;
    return new DeskPage(
        stages(filter),
        filters(filter, who),
        shown.stream().map(DeskController::line).toList(),
        place == null ? "" : filter.path(""),
        more ? filter.path(after(shown.getLast())) : "");
  }

  private static String after(DeskEntries.Entry entry) {
    return Cursor.at(entry.changedAt(), entry.article()).word();
  }

  private static List<DeskPage.Tab> stages(DeskFilter filter) {
    List<DeskPage.Tab> tabs = new ArrayList<>();
    tabs.add(
        new DeskPage.Tab("articles.desk.all", filter.at(null).path(""), filter.stage() == null));
    for (Stage each : Stage.values()) {
      tabs.add(new DeskPage.Tab(each.key(), filter.at(each).path(""), each == filter.stage()));
    }
    return tabs;
  }

  private DeskPage.Filters filters(DeskFilter filter, Journalist who) {
    List<DeskPage.Option> sections =
        rubrics.sections().stream()
            .map(each ->
                new DeskPage.Option(each.slug(), each.name(), each.slug().equals(filter.section())))
            .toList();
    List<DeskPage.Option> people =
        who.edits()
            ? journalists.all().stream()
                .map(each ->
                    new DeskPage.Option(
                        Long.toString(each.id().value()),
                        each.name(),
                        each.id().equals(filter.person())))
                .toList()
            : List.of();
    boolean narrowed = !filter.section().isEmpty() || (who.edits() && filter.person() != null);
    return new DeskPage.Filters(
        filter.stage() == null ? "" : filter.stage().name(), sections, people, narrowed);
  }

  private static DeskPage.Line line(DeskEntries.Entry entry) {
    return new DeskPage.Line(
        DeskPart.PATH + "/" + entry.article(),
        entry.headline(),
        Stage.valueOf(entry.stage()).key(),
        entry.live() && !entry.stage().equals(Stage.PUBLISHED.name()),
        entry.section(),
        entry.person() == null ? "" : entry.person(),
        entry.writing() == null ? "" : entry.writing(),
        entry.due(),
        entry.changedAt());
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
