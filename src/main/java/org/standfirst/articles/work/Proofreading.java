package org.standfirst.articles.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Contributor;
import org.standfirst.articles.Copy;
import org.standfirst.articles.Dressing;
import org.standfirst.articles.RelatedArticles;
import org.standfirst.articles.Rubrics;
import org.standfirst.articles.Slug;
import org.standfirst.media.ImageId;
import org.standfirst.media.Media;

/// Finds what can't be kept of a manuscript. What is merely missing can: it may come later.
@Component
class Proofreading {
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_CAPTION = 2_000;
  private static final int LONGEST_STANDFIRST = 2_000;
  private final Rubrics rubrics;
  private final RelatedArticles related;
  private final Media media;

  Proofreading(Rubrics rubrics, RelatedArticles related, Media media) {
    this.rubrics = rubrics;
    this.related = related;
    this.media = media;
  }

  List<Flaw> flaws(Manuscript manuscript) {
    List<Flaw> flaws = new ArrayList<>();
    measure(manuscript, flaws);
    String section = manuscript.place().section();
    if (rubrics.sections().stream().noneMatch(each -> each.slug().equals(section))) {
      flaws.add(new Flaw("section", "articles.refused.no-such-section"));
    }
    ImageId lead = manuscript.lead();
    if (lead != null && media.pictures(List.of(lead)).isEmpty()) {
      flaws.add(new Flaw("lead", "articles.refused.no-such-picture"));
    }
    List<ArticleId> chosen = manuscript.dressing().related();
    if (chosen.size() > RelatedArticles.MOST) {
      flaws.add(new Flaw("related", "articles.refused.too-many-related"));
    } else if (related.named(chosen).size() < chosen.size()) {
      flaws.add(new Flaw("related", "articles.refused.no-such-article"));
    }
    String slug = manuscript.dressing().slug();
    if (!slug.isEmpty() && !Slug.fits(slug)) {
      flaws.add(
          new Flaw(
              "slug",
              Slug.isTooLong(slug)
                  ? "articles.refused.slug-too-long"
                  : "articles.refused.not-a-slug"));
    }
    return flaws;
  }

  private static void measure(Manuscript manuscript, List<Flaw> flaws) {
    Map<String, String> lines =
        Map.of(
            "headline", manuscript.words().headline(),
            "kicker", manuscript.words().kicker(),
            "byline", manuscript.origin().byline(),
            "credit", manuscript.origin().credit(),
            "language", manuscript.words().language(),
            "searchTitle", manuscript.dressing().searchTitle(),
            "socialTitle", manuscript.dressing().socialTitle());
    lines.forEach((field, text) -> tooLong(field, text, LONGEST_LINE, flaws));
    Dressing.Underline underline = manuscript.dressing().underline();
    tooLong("leadAlt", underline.alt(), LONGEST_CAPTION, flaws);
    tooLong("leadCredit", underline.credit(), LONGEST_LINE, flaws);
    tooLong("leadCaption", underline.caption(), LONGEST_CAPTION, flaws);
    List<Contributor> names = manuscript.origin().contributors();
    if (names.size() > WorkForm.MOST_NAMES) {
      flaws.add(new Flaw("names", "articles.refused.too-many-names"));
    }
    for (int i = 0; i < names.size(); i++) {
      tooLong("name" + i, names.get(i).name(), LONGEST_NAME, flaws);
    }
    tooLong("standfirst", manuscript.words().standfirst(), LONGEST_STANDFIRST, flaws);
    topics(manuscript.place().topics(), flaws);
    String bulk = Bulk.flaw(manuscript.words().body());
    if (bulk != null) {
      flaws.add(new Flaw("body", bulk));
    }
  }

  private static void topics(List<String> topics, List<Flaw> flaws) {
    if (topics.size() > Copy.Place.MOST_TOPICS) {
      flaws.add(new Flaw("topics", "articles.refused.too-many-topics"));
    } else if (topics.stream().anyMatch(each -> each.length() > Copy.Place.LONGEST_TOPIC)) {
      flaws.add(new Flaw("topics", "articles.refused.topic-too-long"));
    }
  }

  private static void tooLong(String field, String text, int most, List<Flaw> flaws) {
    if (text.length() > most) {
      flaws.add(new Flaw(field, "articles.refused.too-long"));
    }
  }
}
