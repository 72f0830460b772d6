package org.standfirst.articles.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.pages.DeskPage;
import org.standfirst.articles.workflow.Journalist;
import org.standfirst.articles.workflow.Journalists;
import org.standfirst.articles.workflow.Stage;

/// Lays out the list of articles.
@Component
class DeskPages {
  private static final int A_PAGE = 50;
  private final DeskEntries entries;
  private final DeskWords words;
  private final DeskTallies tallies;
  private final DeskViews views;
  private final Journalists journalists;
  private final Rubrics rubrics;
  private final Clock clock;

  DeskPages(
      DeskEntries entries,
      DeskWords words,
      DeskTallies tallies,
      DeskViews views,
      Journalists journalists,
      Rubrics rubrics,
      Clock clock) {
    this.entries = entries;
    this.words = words;
    this.tallies = tallies;
    this.views = views;
    this.journalists = journalists;
    this.rubrics = rubrics;
    this.clock = clock;
  }

  /// A page of it.
  ///
  /// @param place where it begins; null: at the top
  /// @param discarded the path of an article that was thrown away just now; empty: none was
  DeskPage page(DeskFilter filter, @Nullable Cursor place, String discarded, Journalist who) {
    List<DeskEntries.Entry> found = below(filter, place == null ? Cursor.TOP : place);
    boolean more = found.size() > A_PAGE;
    List<DeskEntries.Entry> shown = more ? found.subList(0, A_PAGE) : found;
    return new DeskPage(
        discarded,
        stages(filter),
        filters(filter, who),
        views.of(who.id()).stream()
            .map(each -> new DeskPage.View(each.name(), each.path(), removal(each)))
            .toList(),
        shown.stream().map(DeskPages::line).toList(),
        place == null ? "" : filter.path(""),
        more ? filter.path(after(shown.getLast())) : "");
  }

  private List<DeskEntries.Entry> below(DeskFilter filter, Cursor place) {
    Instant now = clock.instant();
    return filter.question().isEmpty()
        ? entries.below(filter, place, A_PAGE + 1, now)
        : entries.of(words.below(filter.question(), filter, place, A_PAGE + 1), now);
  }

  private static String removal(DeskViews.View view) {
    return DeskPart.PATH + "/views/" + view.id() + "/removal";
  }

  private static String after(DeskEntries.Entry entry) {
    return Cursor.at(entry.changedAt(), entry.article()).word();
  }

  private List<DeskPage.Tab> stages(DeskFilter filter) {
    DeskTallies.Counts counts =
        filter.question().isEmpty() ? tallies.of(filter) : DeskTallies.Counts.NONE;
    List<DeskPage.Tab> tabs = new ArrayList<>();
    tabs.add(tab("articles.desk.all", filter.at(null), filter, counts.all()));
    for (Stage each : Stage.values()) {
      tabs.add(tab(each.key(), filter.at(each), filter, counts.of().getOrDefault(each, 0L)));
    }
    return tabs;
  }

  private static DeskPage.Tab tab(String name, DeskFilter to, DeskFilter now, long count) {
    String shown = count == 0 ? "" : String.format(Locale.ROOT, "%,d", count);
    return new DeskPage.Tab(name, to.path(""), to.equals(now), shown);
  }

  private DeskPage.Filters filters(DeskFilter filter, Journalist who) {
    List<DeskPage.Option> sections =
        rubrics.sections().stream()
            .map(each ->
                new DeskPage.Option(each.slug(), each.name(), each.slug().equals(filter.section())))
            .toList();
    List<DeskPage.Option> people =
        who.edits()
            ? journalists.all().stream().map(each -> option(each, filter)).toList()
            : List.of();
    boolean narrowed =
        !filter.question().isEmpty()
            || !filter.section().isEmpty()
            || (who.edits() && filter.person() != null);
    return new DeskPage.Filters(
        filter.question(),
        filter.stage() == null ? "" : filter.stage().name(),
        filter.section(),
        filter.person() == null ? "" : Long.toString(filter.person().value()),
        sections,
        people,
        narrowed);
  }

  private static DeskPage.Option option(Journalists.Named person, DeskFilter filter) {
    return new DeskPage.Option(
        Long.toString(person.id().value()), person.name(), person.id().equals(filter.person()));
  }

  private static DeskPage.Line line(DeskEntries.Entry entry) {
    Stage stage = Stage.valueOf(entry.stage());
    Stage standing = Stage.valueOf(entry.standing());
    return new DeskPage.Line(
        DeskPart.PATH + "/" + entry.article(),
        entry.headline(),
        standing.stands() ? standing.key() : stage.key(),
        standing.stands() && stage != standing ? stage.key() : "",
        entry.section(),
        entry.person() == null ? "" : entry.person(),
        entry.writing() == null ? "" : entry.writing(),
        entry.due(),
        entry.setAsideAt(),
        entry.covered(),
        entry.changedAt());
  }
}
