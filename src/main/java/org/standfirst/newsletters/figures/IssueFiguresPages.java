package org.standfirst.newsletters.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.pages.IssueFiguresPage;
import org.standfirst.newsletters.pages.IssueFiguresPage.Cell;
import org.standfirst.newsletters.pages.IssueFiguresPage.Compared;
import org.standfirst.newsletters.pages.IssueFiguresPage.Line;
import org.standfirst.newsletters.pages.IssueFiguresPage.Side;
import org.standfirst.newsletters.pages.Share;
import org.standfirst.site.Texts;

/// Says what became of an issue.
@Component
class IssueFiguresPages {
  private static final List<String> WAITING = List.of("pending", "claimed", "sending", "deferred");
  private final SentIssues issues;
  private final FigureRows rows;
  private final FiguresSettings settings;
  private final HourBars bars;
  private final Texts texts;

  IssueFiguresPages(
      SentIssues issues, FigureRows rows, FiguresSettings settings, HourBars bars, Texts texts) {
    this.issues = issues;
    this.rows = rows;
    this.settings = settings;
    this.bars = bars;
    this.texts = texts;
  }

  IssueFiguresPage page(SentIssues.Row issue, Newsletter newsletter) {
    Figures figures = rows.of(issue.id());
    SortedMap<Integer, Long> hours = figures.byNumber("hour");
    return new IssueFiguresPage(
        FiguresController.ofIssue(issue.id()),
        issue.subject(),
        newsletter.name(),
        FiguresController.ofNewsletter(newsletter.id()),
        FiguresController.desk(issue.id()),
        issue.startedAt(),
        lines(figures),
        ComplaintRate.of(figures.of("complaint"), figures.delivered()).key(),
        issue.tried() ? sides(issue) : List.of(),
        issue.tried() ? compared(issue, figures) : List.of(),
        bars.of(hours),
        bars.table(hours),
        links(issue, figures));
  }

  private List<Line> lines(Figures figures) {
    long copies = figures.of("copies");
    long sent = figures.of("sent");
    long delivered = figures.delivered();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(texts.plain("newsletters.figures.copies"), copies, "", ""));
    lines.add(line("sent", sent, copies));
    unless(0, WAITING.stream().mapToLong(figures::of).sum(), "waiting", copies, lines);
    unless(0, figures.of("failed"), "failed", copies, lines);
    unless(0, figures.of("unknown"), "unknown", copies, lines);
    unless(0, figures.of("dropped"), "dropped", copies, lines);
    lines.add(line("hard", figures.of("hard"), sent));
    lines.add(line("soft", figures.of("soft"), sent));
    lines.add(line("delivered", delivered, sent));
    if (settings.countOpens()) {
      lines.add(line("opened", figures.of("opened"), delivered, "fetched", figures.of("fetched")));
    }
    lines.add(line("clicked", figures.of("clicked"), delivered, "scanned", figures.of("scanned")));
    lines.add(line("left", figures.of("left"), delivered));
    lines.add(
        new Line(
            texts.plain("newsletters.figures.complaint"),
            figures.of("complaint"),
            new Share(figures.of("complaint"), delivered).words(2),
            ""));
    return lines;
  }

  private void unless(long none, long many, String what, long copies, List<Line> lines) {
    if (many != none) {
      lines.add(line(what, many, copies));
    }
  }

  private Line line(String what, long many, long whole) {
    String note = "newsletters.figures." + what + ".note";
    return new Line(
        texts.plain("newsletters.figures." + what),
        many,
        new Share(many, whole).words(),
        texts.knows(note) ? texts.plain(note) : "");
  }

  private Line line(String what, long many, long whole, String apart, long machines) {
    return new Line(
        texts.plain("newsletters.figures." + what),
        many,
        new Share(many, whole).words(),
        texts.plural("newsletters.figures." + apart, machines, "%,d".formatted(machines)));
  }

  private static List<Side> sides(SentIssues.Row issue) {
    return List.of(
        new Side("A", issue.subject(), issue.winner().equals("A")),
        new Side("B", issue.otherSubject(), issue.winner().equals("B")));
  }

  private List<Compared> compared(SentIssues.Row issue, Figures figures) {
    Stream<String> whats =
        Stream.of("opened", "clicked", "left", "hard", "soft", "complaint")
            .filter(each -> settings.countOpens() || !each.equals("opened"));
    List<Compared> compared = new ArrayList<>();
    compared.add(
        new Compared(
            texts.plain("newsletters.figures.copies"),
            List.of(
                new Cell(copies(issue, figures, "A"), ""),
                new Cell(copies(issue, figures, "B"), ""))));
    whats
        .map(what ->
            new Compared(
                texts.plain("newsletters.figures." + what),
                Stream.of("A", "B").map(side -> cell(issue, figures, what, side)).toList()))
        .forEach(compared::add);
    return compared;
  }

  private static Cell cell(SentIssues.Row issue, Figures figures, String what, String side) {
    long many = figures.of(what, side);
    return new Cell(many, new Share(many, copies(issue, figures, side)).words());
  }

  /// Those for whom neither was tried got the winner.
  private static long copies(SentIssues.Row issue, Figures figures, String side) {
    long rest = issue.winner().equals(side) ? figures.of("copies", "") : 0;
    return figures.of("copies", side) + rest;
  }

  private List<IssueFiguresPage.Link> links(SentIssues.Row issue, Figures figures) {
    SequencedMap<Integer, String> links = issues.links(issue.id());
    SortedMap<Integer, Long> clicks = figures.byNumber("link");
    return links.entrySet().stream()
        .map(each -> {
          long many = clicks.getOrDefault(each.getKey(), 0L);
          return new IssueFiguresPage.Link(
              each.getValue(), many, new Share(many, figures.delivered()).words());
        })
        .sorted(Comparator.comparingLong(IssueFiguresPage.Link::many).reversed())
        .toList();
  }
}
