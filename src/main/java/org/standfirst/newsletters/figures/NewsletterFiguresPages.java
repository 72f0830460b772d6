package org.standfirst.newsletters.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.pages.Bars;
import org.standfirst.newsletters.pages.FiguresPage;
import org.standfirst.newsletters.pages.NewsletterFiguresPage;
import org.standfirst.newsletters.pages.NewsletterFiguresPage.Cell;
import org.standfirst.newsletters.pages.Share;
import org.standfirst.site.Texts;
import org.standfirst.site.Times;

/// Says how newsletters fare, issue by issue.
@Component
class NewsletterFiguresPages {
  private static final int A_PAGE = 24;
  private final Newsletters newsletters;
  private final SentIssues issues;
  private final FigureRows rows;
  private final FiguresSettings settings;
  private final Texts texts;

  NewsletterFiguresPages(
      Newsletters newsletters,
      SentIssues issues,
      FigureRows rows,
      FiguresSettings settings,
      Texts texts) {
    this.newsletters = newsletters;
    this.issues = issues;
    this.rows = rows;
    this.settings = settings;
    this.texts = texts;
  }

  /// All newsletters.
  FiguresPage all() {
    List<FiguresPage.Line> lines = new ArrayList<>();
    for (Newsletter each : newsletters.all()) {
      List<SentIssues.Row> latest = issues.before(each.id(), IssuePlace.TOP, 1);
      lines.add(
          new FiguresPage.Line(
              each.name(),
              FiguresController.ofNewsletter(each.id()),
              latest.isEmpty() ? null : latest(latest.getFirst())));
    }
    return new FiguresPage(FiguresPart.COPIES, lines);
  }

  private FiguresPage.Latest latest(SentIssues.Row issue) {
    Figures figures = rows.of(List.of(issue.id())).getOrDefault(issue.id(), new Figures());
    return new FiguresPage.Latest(
        issue.subject(),
        FiguresController.ofIssue(issue.id()),
        issue.startedAt(),
        figures.delivered(),
        new Share(figures.of("clicked"), figures.delivered()).words());
  }

  /// A newsletter's issues below a place.
  NewsletterFiguresPage page(Newsletter newsletter, IssuePlace below, Times times) {
    List<SentIssues.Row> found = issues.before(newsletter.id(), below, A_PAGE + 1);
    List<SentIssues.Row> shown = found.subList(0, Math.min(A_PAGE, found.size()));
    Map<Long, Figures> figures = rows.of(shown.stream().map(SentIssues.Row::id).toList());
    return new NewsletterFiguresPage(
        newsletter.name(),
        FiguresController.ofNewsletter(newsletter.id()),
        "/newsroom/newsletters/" + newsletter.id().value(),
        settings.countOpens(),
        chart(shown, figures, times),
        shown.stream()
            .map(each -> line(each, figures.getOrDefault(each.id(), new Figures())))
            .toList(),
        found.size() > A_PAGE ? "?before=" + shown.getLast().place().word() : "",
        below.equals(IssuePlace.TOP));
  }

  private static NewsletterFiguresPage.Line line(SentIssues.Row issue, Figures figures) {
    long delivered = figures.delivered();
    long returned = figures.of("hard") + figures.of("soft");
    return new NewsletterFiguresPage.Line(
        issue.subject(),
        FiguresController.ofIssue(issue.id()),
        issue.startedAt(),
        delivered,
        new Cell(returned, new Share(returned, figures.of("sent")).words()),
        cell(figures, "opened", delivered),
        cell(figures, "clicked", delivered),
        cell(figures, "left", delivered),
        new Cell(figures.of("complaint"), new Share(figures.of("complaint"), delivered).words(2)));
  }

  private static Cell cell(Figures figures, String what, long whole) {
    return new Cell(figures.of(what), new Share(figures.of(what), whole).words());
  }

  /// From the earliest to the latest.
  private Bars chart(List<SentIssues.Row> shown, Map<Long, Figures> figures, Times times) {
    List<SentIssues.Row> earliest = shown.reversed();
    double most = earliest.stream().mapToDouble(each -> rate(figures, each)).max().orElse(0);
    List<String> marks =
        earliest.isEmpty()
            ? List.of()
            : List.of(
                times.brief(earliest.getFirst().startedAt()),
                times.brief(earliest.getLast().startedAt()));
    return new Bars(
        texts.plain("newsletters.figures.issues.chart"),
        texts.plain("newsletters.figures.issues.most", "%.1f%%".formatted(most * 100)),
        earliest.stream()
            .map(each ->
                new Bars.Bar(
                    most == 0 ? 0 : (int) (rate(figures, each) * Bars.HEIGHT / most),
                    times.brief(each.startedAt())
                        + ": "
                        + "%.1f%%".formatted(rate(figures, each) * 100)))
            .toList(),
        marks);
  }

  private static double rate(Map<Long, Figures> figures, SentIssues.Row issue) {
    Figures own = figures.getOrDefault(issue.id(), new Figures());
    return own.delivered() == 0 ? 0 : own.of("clicked") / (double) own.delivered();
  }
}
