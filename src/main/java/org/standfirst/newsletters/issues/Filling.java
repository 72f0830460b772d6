package org.standfirst.newsletters.issues;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Cursor;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Selection;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Teasers;
import org.standfirst.articles.Topic;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.newsletters.IssueId;
import org.standfirst.newsletters.NewsletterId;

/// Finds what an issue holds. Only what is in the paper just now is found: whatever is taken out of
/// it falls out of every issue. No article stands in an issue twice.
@Component
public class Filling {
  /// So far back the rule looks where there was no issue before.
  private static final Duration FIRST = Duration.ofDays(7);

  /// So many pages of a topic are looked through for those of a section.
  private static final int PAGES = 20;

  private final Issues issues;
  private final Teasers teasers;
  private final Rubrics rubrics;
  private final Media media;
  private final Clock clock;

  Filling(Issues issues, Teasers teasers, Rubrics rubrics, Media media, Clock clock) {
    this.issues = issues;
    this.teasers = teasers;
    this.rubrics = rubrics;
    this.media = media;
    this.clock = clock;
  }

  /// What an issue holds, or would hold if it started now.
  public Filled fill(Issue issue) {
    return fill(issue, issue.draft().composition());
  }

  /// What an issue holds of such a composition.
  public Filled fill(Issue issue, Composition composition) {
    return fill(composition, novelty(issue.newsletter(), issue.id()));
  }

  /// What counts as new for an issue.
  public Novelty novelty(NewsletterId newsletter, IssueId issue) {
    Instant last = issues.lastStart(newsletter, issue);
    return last == null
        ? new Novelty(clock.instant().minus(FIRST), Set.of())
        : new Novelty(last, issues.heldSince(newsletter, last.minus(Novelty.A_LITTLE), issue));
  }

  /// What blocks hold, or would hold now.
  public Filled fill(Composition composition, Novelty novelty) {
    Map<ArticleId, Teaser> known = teasers.of(ids(composition.held()));
    Set<ArticleId> taken = new HashSet<>(ids(composition.picked()));
    Map<ImageId, Picture> pictures =
        media.pictures(composition.pictures().stream().map(ImageId::new).toList());
    List<Filled.Part> parts = new ArrayList<>();
    List<Block> held = new ArrayList<>();
    Set<ArticleId> printed = new HashSet<>();
    for (Block block : composition.blocks()) {
      held.add(block);
      switch (block) {
        case Block.Story(int number, long article, Extent extent) ->
            Stream.ofNullable(known.get(new ArticleId(article)))
                .filter(each -> printed.add(each.id()))
                .forEach(each -> parts.add(new Filled.Part.Stories(number, List.of(each), extent)));
        case Block.Latest latest -> {
          List<Teaser> found =
              latest.held() == null
                  ? newest(latest, novelty, taken)
                  : ids(latest.held()).stream()
                      .map(known::get)
                      .filter(Objects::nonNull)
                      .filter(each -> printed.add(each.id()))
                      .toList();
          found.forEach(each -> taken.add(each.id()));
          held.set(held.size() - 1, latest.holding(numbers(found)));
          if (!found.isEmpty()) {
            parts.add(new Filled.Part.Stories(latest.number(), found, latest.extent()));
          }
        }
        case Block.Heading(_, String words) when !words.isEmpty() ->
            parts.add(new Filled.Part.Heading(words));
        case Block.Words(_, String html) when !html.isEmpty() ->
            parts.add(new Filled.Part.Words(html));
        case Block.Image image ->
            Stream.ofNullable(pictures.get(new ImageId(image.picture())))
                .map(each -> each.with(image.alt(), image.caption(), ""))
                .forEach(each -> parts.add(new Filled.Part.Image(each, image.address())));
        case Block.Button(_, String words, String address)
            when !words.isEmpty() && !address.isEmpty() ->
            parts.add(new Filled.Part.Button(words, address));
        case Block.Divider _ -> parts.add(new Filled.Part.Divider());
        case Block.Heading _, Block.Words _, Block.Button _ -> {}
      }
    }
    return new Filled(parts, new Composition(held, null));
  }

  /// The newest that a rule is for and that the issue doesn't hold already.
  private List<Teaser> newest(Block.Latest rule, Novelty novelty, Set<ArticleId> taken) {
    Selection selection = selection(rule);
    List<Teaser> found = new ArrayList<>();
    int many = rule.most() + taken.size() + novelty.held().size();
    Cursor place = Cursor.TOP;
    for (int page = 0; selection != null && page < PAGES; page++) {
      List<Teaser> next = teasers.below(selection, place, many);
      next.stream()
          .takeWhile(each -> !novelty.isPast(each))
          .filter(each -> rule.section().isEmpty() || rule.section().equals(each.section()))
          .filter(each -> novelty.lacks(each) && !taken.contains(each.id()))
          .forEach(found::add);
      if (found.size() >= rule.most() || next.size() < many || novelty.isPast(next.getLast())) {
        break;
      }
      place = Cursor.at(next.getLast());
    }
    return found.stream().limit(rule.most()).toList();
  }

  /// The list that a rule takes from; null: there is no topic of that name.
  private @Nullable Selection selection(Block.Latest rule) {
    if (!rule.topic().isEmpty()) {
      Topic topic = rubrics.topicNamed(rule.topic());
      return topic == null ? null : new Selection.OfTopic(topic.slug());
    }
    return rule.section().isEmpty()
        ? new Selection.Everything()
        : new Selection.OfSection(rule.section());
  }

  private static List<ArticleId> ids(Collection<Long> numbers) {
    return numbers.stream().map(ArticleId::new).toList();
  }

  private static List<Long> numbers(Collection<Teaser> found) {
    return found.stream().map(each -> each.id().value()).toList();
  }
}
