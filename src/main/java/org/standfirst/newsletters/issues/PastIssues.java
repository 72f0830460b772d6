package org.standfirst.newsletters.issues;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.articles.Article;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Finding;
import org.standfirst.newsletters.FirstNewsletters;
import org.standfirst.newsletters.IssueFiling;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.PastIssue;
import org.standfirst.press.Press;
import org.standfirst.site.PaperSettings;

/// Takes in issues that were sent before, or elsewhere: they are read on the web, and go to nobody.
@Component
class PastIssues implements IssueFiling {
  private static final Pattern PATH = Pattern.compile("/([a-z0-9-]+)/([a-z0-9-]+)");
  private final FirstNewsletters first;
  private final Newsletters newsletters;
  private final Issues issues;
  private final IssueCourse course;
  private final Articles articles;
  private final Press press;
  private final PaperSettings settings;

  PastIssues(
      FirstNewsletters first,
      Newsletters newsletters,
      Issues issues,
      IssueCourse course,
      Articles articles,
      Press press,
      PaperSettings settings) {
    this.first = first;
    this.newsletters = newsletters;
    this.issues = issues;
    this.course = course;
    this.articles = articles;
    this.press = press;
    this.settings = settings;
  }

  @Override
  @Transactional
  public Outcome take(PastIssue past) {
    first.openIfNone();
    Newsletter newsletter = newsletters.named(past.newsletter());
    if (newsletter == null) {
      return new Outcome.NoSuchNewsletter();
    }
    List<Block> blocks = new ArrayList<>();
    for (PastIssue.Piece piece : past.pieces()) {
      Block block = block(piece, blocks.size() + 1);
      if (block == null) {
        return new Outcome.NoSuchArticle();
      }
      blocks.add(block);
    }
    var composition = new Composition(blocks, null);
    var draft = new Issue.Draft(past.subject(), "", past.opening(), composition);
    IssueId id = issues.add(newsletter.id(), draft, null);
    String day = past.sentAt().atZone(settings.paper().zone()).toLocalDate().toString();
    List<String> slugs = new ArrayList<>(List.of(day));
    for (int i = 2; i < 10; i++) {
      slugs.add(day + "-" + i);
    }
    course.file(id, issues.free(newsletter.id(), slugs), composition, past.sentAt());
    press.spoil(List.of(newsletter.id().subject()));
    return new Outcome.Taken(id);
  }

  private @Nullable Block block(PastIssue.Piece piece, int number) {
    return switch (piece) {
      case PastIssue.Piece.Words(String html) -> new Block.Words(number, SafeWords.of(html));
      case PastIssue.Piece.Heading(String words) -> new Block.Heading(number, words);
      case PastIssue.Piece.Story(String path, String extent) -> {
        Matcher parts = PATH.matcher(path);
        yield parts.matches()
                && articles.at(parts.group(1), parts.group(2))
                    instanceof Finding.Found(Article article)
            ? new Block.Story(number, article.teaser().id().value(), Extent.of(extent))
            : null;
      }
    };
  }
}
