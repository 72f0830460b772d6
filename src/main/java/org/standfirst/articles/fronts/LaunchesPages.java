package org.standfirst.articles.fronts;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.fronts.Arrangement.Pin;
import org.standfirst.articles.pages.LaunchesPage;
import org.standfirst.readers.BackOffices;
import standfirst.templates.Templates;

/// Lays out the history of a front.
@Component
class LaunchesPages {
  private static final int A_PAGE = 20;
  private final Arrangements arrangements;
  private final Fillings fillings;
  private final Headlines headlines;
  private final FrontWords words;
  private final BackOffices offices;
  private final Templates templates;

  LaunchesPages(
      Arrangements arrangements,
      Fillings fillings,
      Headlines headlines,
      FrontWords words,
      BackOffices offices,
      Templates templates) {
    this.arrangements = arrangements;
    this.fillings = fillings;
    this.headlines = headlines;
    this.words = words;
    this.offices = offices;
    this.templates = templates;
  }

  /// A page of it; null: there is no such front.
  ///
  /// @param start the number before which it begins
  @Nullable JteModel page(FrontName name, int start, HttpServletRequest request) {
    FrontPlan plan = fillings.plan(name);
    if (plan == null) {
      return null;
    }
    Standing standing = arrangements.find(name);
    List<Launch> found = arrangements.before(name, start, A_PAGE + 1);
    boolean more = found.size() > A_PAGE;
    List<Launch> shown = more ? found.subList(0, A_PAGE) : found;
    Map<ArticleId, String> names =
        headlines.of(
            shown.stream()
                .flatMap(each -> each.arrangement().pins().stream())
                .map(Pin::article)
                .collect(Collectors.toSet()));
    String path = name.path() + "/launches";
    var page =
        new LaunchesPage(
            name.path(),
            words.section(name),
            standing.version(),
            shown.stream().map(each -> line(each, standing, plan, names)).toList(),
            start == Integer.MAX_VALUE ? "" : path,
            more ? path + "?before=" + shown.getLast().number() : "");
    return templates.articlesFrontsLaunches(offices.frame(request), page);
  }

  private LaunchesPage.Line line(
      Launch launch, Standing standing, FrontPlan plan, Map<ArticleId, String> names) {
    Launch last = standing.launch();
    List<LaunchesPage.Placed> placed =
        plan.slots().stream()
            .map(launch.arrangement()::at)
            .flatMap(Stream::ofNullable)
            .map(each ->
                new LaunchesPage.Placed(
                    words.placeOf(plan, each.slot()),
                    each.dress().headline().isEmpty()
                        ? names.getOrDefault(each.article(), "")
                        : each.dress().headline()))
            .toList();
    return new LaunchesPage.Line(
        launch.number(),
        launch.by(),
        launch.at(),
        placed,
        last != null && last.number() == launch.number());
  }
}
