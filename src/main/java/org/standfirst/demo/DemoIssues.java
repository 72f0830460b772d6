package org.standfirst.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.IssueFiling;
import org.standfirst.newsletters.PastIssue;
import org.standfirst.newsletters.PastIssue.Piece;

/// Issues of the demo's newsletters, as their files tell them: headers a line each, an empty line,
/// then what they are made of, with empty lines between: a heading after `##`, an article's path
/// and how much of it is shown in brackets, or words. Of a newsletter that the settings don't have,
/// there are none.
@Component
@Conditional(OnEmbeddedDatabase.class)
class DemoIssues {
  private static final Pattern STORY = Pattern.compile("\\[(/[a-z0-9/-]+) ([a-z]+)]");
  private static final Pattern BETWEEN = Pattern.compile("\\n\\n");
  private final IssueFiling filing;

  DemoIssues(IssueFiling filing) {
    this.filing = filing;
  }

  void file(Instant now) {
    try {
      for (Resource each :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath:demo/newsletters/*.html")) {
        file(DemoArticle.read(each.getContentAsString(StandardCharsets.UTF_8)), now);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    if (filing.take(past) instanceof IssueFiling.Outcome.NoSuchArticle) {
      throw new IllegalStateException(headers + " names an article that there isn't");
    }
  }

  private static Piece piece(String told) {
    Matcher story = STORY.matcher(told);
    return story.matches()
        ? new Piece.Story(story.group(1), story.group(2))
        : told.startsWith("## ") ? new Piece.Heading(told.substring(3)) : new Piece.Words(told);
  }
}
