package org.standfirst.newsletters.issues;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Search;
import org.standfirst.articles.Teaser;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.NewsletterHands;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.pages.IssuePage;
import org.standfirst.newsletters.pages.StoriesPage;
import org.standfirst.readers.BackOffices;
import standfirst.templates.Templates;

/// Lays out the page on which an issue is written.
@Component
class ComposePages {
  private static final int FOUND = 20;

  /// Topics of so many articles are proposed.
  private static final int LATELY = 200;

  private final Newsletters newsletters;
  private final Filling filling;
  private final RelatedArticles articles;
  private final Rubrics rubrics;
  private final Media media;
  private final NewsletterHands hands;
  private final BackOffices offices;
  private final Templates templates;

  ComposePages(
      Newsletters newsletters,
      Filling filling,
      RelatedArticles articles,
      Rubrics rubrics,
      Media media,
      NewsletterHands hands,
      BackOffices offices,
      Templates templates) {
    this.newsletters = newsletters;
    this.filling = filling;
    this.articles = articles;
    this.rubrics = rubrics;
    this.media = media;
    this.hands = hands;
    this.offices = offices;
    this.templates = templates;
  }

  /// The page of an issue.
  ///
  /// @param said the key of what was done just now; empty: nothing
  JteModel page(Issue issue, String said, HttpServletRequest request) {
    return page(issue, issue.draft(), false, said, request);
  }

  /// The page with what was typed, which somebody has overtaken.
  JteModel stale(ComposeOutcome.Stale stale, HttpServletRequest request) {
    return page(stale.now(), stale.typed(), true, "", request);
  }

  private JteModel page(
      Issue issue, Issue.Draft shown, boolean stale, String said, HttpServletRequest request) {
    Composition.Removed removed = issue.draft().composition().removed();
    Novelty novelty = filling.novelty(issue.newsletter(), issue.id());
    var page =
        new IssuePage(
            issue.desk(),
            newsletter(issue),
            issue.version(),
            shown,
            lines(shown.composition(), filling.fill(shown.composition(), novelty)),
            rubrics.sections(),
            rubrics.topicsLately(LATELY),
            novelty.since(),
            issue.plan().trouble(),
            removed == null ? "" : removed.block().kind(),
            stale,
            stale ? Difference.between(issue.draft(), shown) : List.of(),
            hands.at(request).leads(),
            said);
    return templates.newslettersComposePage(offices.frame(request), page);
  }

  private Newsletter newsletter(Issue issue) {
    Newsletter found = newsletters.find(issue.newsletter());
    if (found == null) {
      throw new IllegalStateException("an issue of no newsletter: " + issue.id());
    }
    return found;
  }

  private List<IssuePage.Line> lines(Composition composition, Filled filled) {
    Map<ImageId, Picture> pictures =
        media.pictures(composition.pictures().stream().map(ImageId::new).toList());
    List<IssuePage.Line> lines = new ArrayList<>();
    for (Block each : composition.blocks()) {
      List<Teaser> stories = filled.stories(each.number());
      lines.add(
          new IssuePage.Line(
              each,
              lines.size() + 1,
              lines.size() + 1 == composition.blocks().size(),
              stories,
              isOfNothing(each, stories),
              picture(each, pictures)));
    }
    return lines;
  }

  /// Whether what a block names isn't there: the article, or the topic.
  private boolean isOfNothing(Block block, List<Teaser> stories) {
    return switch (block) {
      case Block.Story _ -> stories.isEmpty();
      case Block.Latest latest ->
          !latest.topic().isEmpty() && rubrics.topicNamed(latest.topic()) == null;
      default -> false;
    };
  }

  private static @Nullable Picture picture(Block block, Map<ImageId, Picture> pictures) {
    return block instanceof Block.Image image ? pictures.get(new ImageId(image.picture())) : null;
  }

  /// The page on which an article is picked.
  JteModel stories(Issue issue, int after, String question, HttpServletRequest request) {
    return templates.newslettersComposeStories(
        offices.frame(request), found(issue, after, question));
  }

  /// The same as a list alone.
  JteModel candidates(Issue issue, String question, HttpServletRequest request) {
    return templates.newslettersComposeCandidates(
        offices.frame(request).frame(), found(issue, -1, question));
  }

  private StoriesPage found(Issue issue, int after, String question) {
    return new StoriesPage(
        issue.desk(),
        after,
        Search.question(question),
        articles.candidates(question, FOUND),
        issue.draft().composition().picked());
  }
}
