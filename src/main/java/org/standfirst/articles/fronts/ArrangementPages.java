package org.standfirst.articles.fronts;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.fronts.Arrangement.Pin;
import org.standfirst.articles.fronts.Filling.Piece;
import org.standfirst.articles.fronts.FrontPlan.BandPlan;
import org.standfirst.articles.pages.ArrangementPage;
import org.standfirst.articles.pages.ArrangementPage.Absent;
import org.standfirst.articles.pages.ArrangementPage.Told;
import org.standfirst.readers.BackOffices;
import standfirst.templates.Templates;

/// Lays out the page on which a front is arranged.
@Component
class ArrangementPages {
  private final Arrangements arrangements;
  private final Fillings fillings;
  private final Headlines headlines;
  private final FrontWords words;
  private final BackOffices offices;
  private final Templates templates;
  private final Clock clock;

  ArrangementPages(
      Arrangements arrangements,
      Fillings fillings,
      Headlines headlines,
      FrontWords words,
      BackOffices offices,
      Templates templates,
      Clock clock) {
    this.arrangements = arrangements;
    this.fillings = fillings;
    this.headlines = headlines;
    this.words = words;
    this.offices = offices;
    this.templates = templates;
    this.clock = clock;
  }

  /// The page of a front as it stands now; null: there is no such front.
  @Nullable JteModel page(FrontName name, Told told, HttpServletRequest request) {
    FrontPlan plan = fillings.plan(name);
    return plan == null
        ? null
        : templates.articlesFrontsArrangement(
            offices.frame(request), page(name, plan, arrangements.find(name), told));
  }

  private ArrangementPage page(FrontName name, FrontPlan plan, Standing standing, Told told) {
    Instant now = clock.instant();
    Map<Slot, Piece> working = pieces(fillings.fill(name, plan, standing.working(), now));
    Map<Slot, Piece> live = pieces(fillings.fill(name, plan, standing.live(), now));
    List<Pin> hidden =
        standing.working().pins().stream()
            .filter(each -> !each.equals(pin(working.get(each.slot()))))
            .toList();
    Map<ArticleId, String> names =
        headlines.of(hidden.stream().map(Pin::article).collect(Collectors.toSet()));
    Function<Pin, Absent> absent = pin -> absent(pin, names.get(pin.article()), now);
    List<ArrangementPage.Part> parts = new ArrayList<>();
    for (BandPlan band : plan.bands()) {
      int there = count(band, working);
      int before = count(band, live);
      List<ArrangementPage.Line> lines =
          band.slots().stream()
              .map(slot ->
                  new ArrangementPage.Line(
                      slot.word(),
                      words.place(band, slot),
                      words.story(band.cut(), working.get(slot), there),
                      words.story(band.cut(), live.get(slot), before),
                      at(slot, hidden, absent),
                      word(plan.before(slot)),
                      word(plan.after(slot))))
              .toList();
      String title = band.section().isEmpty() ? "" : band.title();
      parts.add(new ArrangementPage.Part(title, "part-" + lines.getFirst().slot(), lines));
    }
    return new ArrangementPage(
        name.path(),
        words.section(name),
        name.address(),
        standing.version(),
        words.line(standing),
        parts,
        hidden.stream().filter(each -> !plan.has(each.slot())).map(absent).toList(),
        told);
  }

  private static int count(BandPlan band, Map<Slot, Piece> pieces) {
    return (int) band.slots().stream().filter(pieces::containsKey).count();
  }

  private static @Nullable Absent at(Slot slot, List<Pin> hidden, Function<Pin, Absent> absent) {
    return hidden.stream()
        .filter(each -> each.slot().equals(slot))
        .findFirst()
        .map(absent)
        .orElse(null);
  }

  private static Absent absent(Pin pin, @Nullable String headline, Instant now) {
    String reason = pin.dress().lasts(now) ? "not-in-the-paper" : "over";
    return new Absent(
        Long.toString(pin.article().value()),
        headline == null ? "" : headline,
        "articles.fronts.absent." + reason);
  }

  private static Map<Slot, Piece> pieces(Fillings.Front front) {
    return front.bands().stream()
        .flatMap(each -> each.pieces().stream())
        .collect(Collectors.toMap(Piece::slot, each -> each));
  }

  private static @Nullable Pin pin(@Nullable Piece piece) {
    return piece == null ? null : piece.pin();
  }

  private static String word(@Nullable Slot slot) {
    return slot == null ? "" : slot.word();
  }
}
