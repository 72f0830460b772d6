package org.standfirst.articles;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.body.Layout;
import org.standfirst.articles.body.Part;
import org.standfirst.articles.live.LivePanels;
import org.standfirst.articles.pages.ArticlePage;
import org.standfirst.articles.pages.Card;
import org.standfirst.articles.pages.LivePanel;
import org.standfirst.articles.pages.Sharing;
import org.standfirst.press.Subject;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Invitations;
import standfirst.templates.Templates;

/// Lays out the page of an article as the wall's answer allows.
@Component
class ArticlePages {
  private final Articles articles;
  private final Layout layout;
  private final LivePanels panels;
  private final RelatedArticles related;
  private final Invitations invitations;
  private final NewsArticleData data;
  private final List<ArticleFoot> feet;
  private final Templates templates;

  ArticlePages(
      Articles articles,
      Layout layout,
      LivePanels panels,
      RelatedArticles related,
      Invitations invitations,
      NewsArticleData data,
      List<ArticleFoot> feet,
      Templates templates) {
    this.articles = articles;
    this.layout = layout;
    this.panels = panels;
    this.related = related;
    this.invitations = invitations;
    this.data = data;
    this.feet = List.copyOf(feet);
    this.templates = templates;
  }

  /// What stands behind the wall.
  private record Behind(List<Part> body, @Nullable LivePanel live) {}

  /// A page with all that it shows.
  record Laid(JteModel model, Set<Subject> subjects) {}

  /// The page for those whom the wall answered so; null where the article has changed meanwhile, so
  /// that the wall must be asked anew.
  ///
  /// @param from the number of the entry of live coverage that the page begins with;
  ///   [LivePanels#TOP]: the newest
  @Nullable Laid lay(Frame frame, Article article, Admission admission, long from) {
    return switch (admission) {
      case Admission.Closed(var invitation) ->
          lay(
              frame,
              article,
              "",
              null,
              invitations.to(invitation, frame, path(article)),
              below(article, admission, frame));
      case Admission.Counted counted ->
          whole(frame, article, invitations.count(frame, counted), counted, from);
      case Admission.Open open -> whole(frame, article, "", open, from);
    };
  }

  private @Nullable Laid whole(
      Frame frame, Article article, String count, Admission.Admitted proof, long from) {
    Body body = articles.body(proof);
    if (body == null) {
      return null;
    }
    LivePanel live = panels.panel(article, proof, from);
    if (live == null && article.live() != null) {
      return null;
    }
    var behind = new Behind(layout.parts(body.html()), live);
    boolean continued = live != null && !live.fromTop();
    return lay(
        frame, article, count, behind, null, continued ? List.of() : below(article, proof, frame));
  }

  /// The page for someone whose registration needs to be put right, with that form on it.
  JteModel with(Content form, Frame frame, Article article) {
    Content invitation = invitations.with(form, article.teaser().access(), frame, path(article));
    return lay(frame, article, "", null, invitation, List.of()).model();
  }

  private List<ArticleFoot.Foot> below(Article article, Admission admission, Frame frame) {
    return feet.stream().map(each -> each.below(article, admission, frame)).toList();
  }

  private Laid lay(
      Frame frame,
      Article article,
      String count,
      @Nullable Behind behind,
      @Nullable Content invitation,
      List<ArticleFoot.Foot> below) {
    RelatedArticles.Shown further = related.of(article);
    List<Card> cards =
        further.teasers().stream().map(Teaser::withoutTalk).map(Card::second).toList();
    var page =
        new ArticlePage(
            article,
            "articles.access." + article.teaser().access().word(),
            count,
            layout.parts(article.opening()),
            behind == null ? null : behind.body(),
            behind == null ? null : behind.live(),
            invitation,
            cards.stream().map(card -> beside(card, cards.size())).toList(),
            below.stream().map(ArticleFoot.Foot::content).toList(),
            sharing(article, data.of(frame, article, behind == null ? null : behind.live())));
    Set<Subject> subjects = new HashSet<>(further.subjects());
    subjects.add(Subjects.article(article.teaser().id()));
    below.forEach(each -> subjects.addAll(each.subjects()));
    return new Laid(templates.articlesArticle(frame, page), subjects);
  }

  /// One that stands alone shows its picture too, so that the row is filled.
  private static Card beside(Card card, int all) {
    return all == 1 ? card.pictured("13rem") : card;
  }

  private static Sharing sharing(Article article, Content data) {
    Teaser teaser = article.teaser();
    return new Sharing(
        "article",
        article.socialTitle(),
        teaser.summary(),
        teaser.path(),
        "",
        teaser.lead(),
        teaser.publishedAt(),
        teaser.updatedAt(),
        data);
  }

  private static ReturnPath path(Article article) {
    return new ReturnPath(article.teaser().path());
  }
}
