package org.standfirst.articles.fronts;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.Search;
import org.standfirst.articles.Selection;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Teasers;
import org.standfirst.articles.fronts.Filling.Piece;
import org.standfirst.articles.pages.ChoicePage;
import org.standfirst.readers.BackOffices;
import standfirst.templates.Templates;

/// Lays out the page on which an article is chosen for a place.
@Component
class ChoicePages {
  private static final int MOST = 20;
  private final Arrangements arrangements;
  private final Fillings fillings;
  private final Search search;
  private final Teasers teasers;
  private final FrontWords words;
  private final BackOffices offices;
  private final Templates templates;
  private final Clock clock;

  ChoicePages(
      Arrangements arrangements,
      Fillings fillings,
      Search search,
      Teasers teasers,
      FrontWords words,
      BackOffices offices,
      Templates templates,
      Clock clock) {
    this.arrangements = arrangements;
    this.fillings = fillings;
    this.search = search;
    this.teasers = teasers;
    this.words = words;
    this.offices = offices;
    this.templates = templates;
    this.clock = clock;
  }

  /// The page; null: there is no such place.
  @Nullable JteModel page(FrontName name, Slot slot, String question, HttpServletRequest request) {
    FrontPlan plan = fillings.plan(name);
    if (plan == null || !plan.has(slot)) {
      return null;
    }
    Standing standing = arrangements.find(name);
    List<Piece> pieces =
        fillings.fill(name, plan, standing.working(), clock.instant()).bands().stream()
            .flatMap(each -> each.pieces().stream())
            .toList();
    Map<ArticleId, String> places =
        pieces.stream()
            .collect(
                Collectors.toMap(
                    each -> each.teaser().id(), each -> words.placeOf(plan, each.slot())));
    Piece there = pieces.stream().filter(each -> each.slot().equals(slot)).findFirst().orElse(null);
    var page =
        new ChoicePage(
            name.path(),
            words.section(name),
            standing.version(),
            slot.word(),
            words.placeOf(plan, slot),
            there == null ? null : words.story(there.teaser(), there.pin()),
            question,
            found(name, slot, question).stream()
                .map(each ->
                    new ChoicePage.Found(
                        words.story(each, null), places.getOrDefault(each.id(), "")))
                .toList());
    return templates.articlesFrontsChoice(offices.frame(request), page);
  }

  private List<Teaser> found(FrontName name, Slot slot, String question) {
    if (!question.isBlank()) {
      return search.closest(question, MOST);
    }
    String section = slot.band().isEmpty() ? name.section() : slot.band();
    Selection newest =
        section.isEmpty() ? new Selection.Everything() : new Selection.OfSection(section);
    return teasers.below(newest, Cursor.TOP, MOST);
  }
}
