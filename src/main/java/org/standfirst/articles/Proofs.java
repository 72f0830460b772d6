package org.standfirst.articles;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final Media media;
  private final Layout layout;
  private final Templates templates;
  private final Clock clock;

  Proofs(Rubrics rubrics, Media media, Layout layout, Templates templates, Clock clock) {
    this.rubrics = rubrics;
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
          templates.articlesProof(frame, page(teaser(id, copy, dressing, fair), copy, fair));
    };
  }

  private ArticlePage page(Teaser teaser, Copy copy, FairCopy fair) {
    var article =
        new Article(
            teaser,
            fair.prose().opening(),
            credits(copy, fair),
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
        Sharing.page(teaser.headline(), "", "", ""));
  }

  private Teaser teaser(ArticleId id, Copy copy, Dressing dressing, FairCopy fair) {
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
        byline(copy, fair),
        copy.place().access(),
        fair.language(),
        clock.instant(),
        null,
        lead(copy.lead(), dressing.underline()),
        false);
  }

  private List<Credit> credits(Copy copy, FairCopy fair) {
    List<Contributor> said = copy.origin().contributors();
    if (said.isEmpty()) {
      return Credits.of(authors(copy), fair.byline());
    }
    Map<String, String> known = rubrics.authorsNamed(said.stream().map(Contributor::name).toList());
    return said.stream()
        .map(each -> {
          String slug = known.get(each.name());
          return new Credit(each.did(), each.name(), slug == null ? null : rubrics.author(slug));
        })
        .toList();
  }

  private List<Author> authors(Copy copy) {
    List<Author> all = new ArrayList<>();
    for (String slug : copy.origin().authors()) {
      Author author = rubrics.author(slug);
      if (author != null) {
        all.add(author);
      }
    }
    return all;
  }

  private String byline(Copy copy, FairCopy fair) {
    String names =
        credits(copy, fair).stream()
            .filter(each -> each.did() == Contribution.BY)
            .map(Credit::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? fair.credit() : names;
  }

  private @Nullable Picture lead(@Nullable ImageId lead, Dressing.Underline underline) {
    Picture picture = lead == null ? null : media.pictures(List.of(lead)).get(lead);
    return picture == null ? null : picture.under(underline.caption(), underline.credit());
  }
}
