package org.standfirst.articles.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Contribution;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Section;
import org.standfirst.articles.work.Change.Passage;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import org.standfirst.site.Times;

/// Says changes in the words of the form: what a choice is called, what an article is headed, and
/// which picture it is.
@Component
class ChangeWords {
  private final Rubrics rubrics;
  private final RelatedArticles related;
  private final Media media;
  private final PaperSettings settings;
  private final Texts texts;
  private final Clock clock;

  ChangeWords(
      Rubrics rubrics,
      RelatedArticles related,
      Media media,
      PaperSettings settings,
      Texts texts,
      Clock clock) {
    this.rubrics = rubrics;
    this.related = related;
    this.media = media;
    this.settings = settings;
    this.texts = texts;
    this.clock = clock;
  }

  List<Change> of(List<Change> changes) {
    return changes.stream().map(this::said).toList();
  }

  private Change said(Change change) {
    return switch (change.field()) {
      case "articles.field.access" ->
          said(change, each -> passage(each, word -> texts.plain("articles.access." + word)));
      case "articles.field.byline" -> said(change, each -> passage(each, this::byline));
      case "articles.field.section" -> said(change, each -> passage(each, this::section));
      case "articles.field.related" -> said(change, each -> passage(each, this::headlines));
      case "articles.field.embargo" -> said(change, each -> passage(each, this::moment));
      case "articles.field.lead" -> said(change, this::pictured);
      default -> change;
    };
  }

  private static Change said(Change change, UnaryOperator<Passage> saying) {
    return new Change(change.field(), change.passages().stream().map(saying).toList());
  }

  private static Passage passage(Passage passage, UnaryOperator<String> saying) {
    return new Passage(passage.kind(), saying.apply(passage.words()));
  }

  private String byline(String words) {
    String said = words;
    for (Contribution each : Contribution.values()) {
      said = said.replace(each.word() + ": ", texts.plain(each.key()) + " ");
    }
    return said;
  }

  private String section(String slug) {
    Section section = rubrics.section(slug);
    return section == null ? slug : section.name();
  }

  /// A line for each.
  private String headlines(String numbers) {
    List<ArticleId> articles =
        Arrays.stream(numbers.split(", ", -1))
            .map(each -> new ArticleId(Long.parseLong(each)))
            .toList();
    return related.named(articles).stream()
        .map(each ->
            each.headline().isEmpty() ? texts.plain("articles.work.nameless") : each.headline())
        .collect(Collectors.joining("\n"));
  }

  private String moment(String moment) {
    PaperSettings.Paper paper = settings.paper();
    return new Times(clock.instant(), paper.zone(), paper.language(), texts)
        .full(Instant.parse(moment));
  }

  private Passage pictured(Passage passage) {
    var number = new ImageId(Long.parseLong(passage.words()));
    Picture picture = media.pictures(List.of(number)).get(number);
    return new Passage(passage.kind(), texts.plain("articles.changes.no-picture"), picture);
  }
}
