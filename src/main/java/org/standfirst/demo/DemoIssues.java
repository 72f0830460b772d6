package org.standfirst.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueFiling;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.PastFigures;
import org.standfirst.newsletters.PastIssue;
import org.standfirst.newsletters.PastIssue.Piece;
import org.standfirst.newsletters.Reception;
import org.standfirst.site.PaperSettings;

/// Issues of the demo's newsletters, as their files tell them: headers a line each, an empty line,
/// then what they are made of, with empty lines between: a heading after `##`, an article's path
/// and how much of it is shown in brackets, or words. `sent` and `followed` say how many got it and
/// followed a link, of which figures are made up. Of a newsletter that the settings don't have,
/// there are none.
@Component
@Conditional(OnEmbeddedDatabase.class)
class DemoIssues {
  private static final Pattern STORY = Pattern.compile("\\[(/[a-z0-9/-]+) ([a-z]+)]");
  private static final Pattern BETWEEN = Pattern.compile("\\n\\n");
  private final IssueFiling filing;
  private final PastFigures figures;
  private final PaperSettings settings;

  DemoIssues(IssueFiling filing, PastFigures figures, PaperSettings settings) {
    this.filing = filing;
    this.figures = figures;
    this.settings = settings;
  }

  void file(Instant now) {
    List<DemoArticle> all = new ArrayList<>();
    try {
      for (Resource each :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:demo/newsletters/*.html")) {
        all.add(DemoArticle.read(each.getContentAsString(StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // as they went out, since the newsroom lists them as they were made
    all.sort(Comparator.comparing(each -> each.published(now)));
    all.forEach(each -> file(each, now));
  }

  private void file(DemoArticle told, Instant now) {
    Map<String, String> headers = told.headers();
    List<Piece> pieces = new ArrayList<>();
    for (String each : BETWEEN.split(told.body(), -1)) {
      pieces.add(piece(each.strip()));
    }
    var past =
        new PastIssue(
            headers.getOrDefault("newsletter", ""),
            headers.getOrDefault("subject", ""),
            headers.getOrDefault("opening", ""),
            pieces,
            told.published(now));
    switch (filing.take(past)) {
      case IssueFiling.Outcome.Taken(IssueId id) ->
          figures.take(id, reception(headers, past, Duration.between(past.sentAt(), now)));
      case IssueFiling.Outcome.NoSuchArticle _ ->
          throw new IllegalStateException(headers + " names an article that there isn't");
      case IssueFiling.Outcome.NoSuchNewsletter _ -> {}
    }
  }

  private Reception reception(Map<String, String> headers, PastIssue past, Duration age) {
    return DemoReception.of(
        Integer.parseInt(headers.getOrDefault("sent", "0")),
        Integer.parseInt(headers.getOrDefault("followed", "0")),
        past.pieces().stream()
            .filter(Piece.Story.class::isInstance)
            .map(each -> settings.absolute(((Piece.Story) each).path()))
            .toList(),
        age);
  }

  private static Piece piece(String told) {
    Matcher story = STORY.matcher(told);
    return story.matches()
        ? new Piece.Story(story.group(1), story.group(2))
        : told.startsWith("## ") ? new Piece.Heading(told.substring(3)) : new Piece.Words(told);
  }
}
