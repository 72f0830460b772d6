package org.standfirst.articles;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.body.Layout;
import org.standfirst.articles.pages.ArticlePage;
import org.standfirst.articles.pages.Sharing;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;
import org.standfirst.media.Picture;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Lays out an article as it is being written, the whole of it, for those whom the newsroom shows
/// it.
@Component
public class Proofs {
  private final Rubrics rubrics;
  private final Bylines bylines;
  private final Media media;
  private final Layout layout;
  private final Templates templates;
  private final Clock clock;

  Proofs(
      Rubrics rubrics,
      Bylines bylines,
      Media media,
      Layout layout,
      Templates templates,
      Clock clock) {
    this.rubrics = rubrics;
    this.bylines = bylines;
    this.media = media;
    this.layout = layout;
    this.templates = templates;
    this.clock = clock;
  }

  /// The page of copy as it would be printed; null: it can't be, so far.
  public @Nullable JteModel page(Frame frame, ArticleId id, Copy copy, Dressing dressing) {
    return switch (FairCopy.read(copy)) {
      case FairCopy.Reading.Unprintable _ -> null;
      case FairCopy.Reading.Printable(FairCopy fair) ->
          templates.articlesProof(frame, page(id, copy, dressing, fair));
    };
  }

  private ArticlePage page(ArticleId id, Copy copy, Dressing dressing, FairCopy fair) {
    Byline byline = bylines.of(copy.origin());
    Teaser teaser = teaser(id, copy, dressing, fair, byline);
    var article =
        new Article(
            teaser,
            fair.prose().opening(),
            byline.credits(),
            copy.place().topics().stream()
                .map(name -> new Topic(Slug.of(name, "topic"), name, ""))
                .toList(),
            fair.credit(),
            fair.prose().words(),
            new Article.Titles("", ""),
            List.of(),
            null);
    return new ArticlePage(
        article,
        "articles.access." + teaser.access().word(),
        "",
        layout.parts(fair.prose().opening()),
        layout.parts(fair.prose().rest()),
        null,
        null,
        List.of(),
        List.of(),
        Sharing.page(teaser.headline(), "", "", ""));
  }

  private Teaser teaser(ArticleId id, Copy copy, Dressing dressing, FairCopy fair, Byline byline) {
    Section section = rubrics.section(copy.place().section());
    String slug = dressing.slug();
    return new Teaser(
        id,
        0,
        copy.place().section(),
        section == null ? "" : section.name(),
        slug.isEmpty() ? Slug.of(fair.headline(), "article") : slug,
        fair.headline(),
        fair.standfirst(),
        fair.kicker(),
        byline(byline, fair),
        copy.place().access(),
        fair.language(),
        clock.instant(),
        null,
        lead(copy.lead(), dressing.underline()),
        false,
        0);
  }

  private static String byline(Byline byline, FairCopy fair) {
    String names =
        byline.credits().stream()
            .filter(each -> each.did() == Contribution.BY)
            .map(Credit::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? fair.credit() : names;
  }

  private @Nullable Picture lead(@Nullable ImageId lead, Dressing.Underline underline) {
    Picture picture = lead == null ? null : media.pictures(List.of(lead)).get(lead);
    return picture == null
        ? null
        : picture.with(underline.alt(), underline.caption(), underline.credit());
  }
}
