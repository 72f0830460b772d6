package org.standfirst.articles;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.body.Layout;
import org.standfirst.articles.pages.ArticlePage;
import org.standfirst.articles.pages.Card;
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
  private final RelatedArticles related;
  private final Invitations invitations;
  private final NewsArticleData data;
  private final Templates templates;

  ArticlePages(
      Articles articles,
      Layout layout,
      RelatedArticles related,
      Invitations invitations,
      NewsArticleData data,
      Templates templates) {
    this.articles = articles;
    this.layout = layout;
    this.related = related;
    this.invitations = invitations;
    this.data = data;
    this.templates = templates;
  }

  /// A page with all that it shows.
  record Laid(JteModel model, Set<Subject> subjects) {}

  /// The page for those whom the wall answered so; null where the article has changed meanwhile, so
  /// that the wall must be asked anew.
  @Nullable Laid lay(Frame frame, Article article, Admission admission) {
    return switch (admission) {
      case Admission.Closed(var invitation) ->
          lay(frame, article, "", null, invitations.to(invitation, frame, path(article)));
      case Admission.Counted counted -> {
        Body body = articles.body(counted);
        String count = invitations.count(frame, counted);
        yield body == null ? null : lay(frame, article, count, body, null);
      }
      case Admission.Open open -> {
        Body body = articles.body(open);
        yield body == null ? null : lay(frame, article, "", body, null);
      }
    };
  }

  /// The page for someone whose registration needs to be put right, with that form on it.
  JteModel with(Content form, Frame frame, Article article) {
    Content invitation = invitations.with(form, article.teaser().access(), frame, path(article));
    return lay(frame, article, "", null, invitation).model();
  }

  private Laid lay(
      Frame frame,
      Article article,
      String count,
      @Nullable Body body,
      @Nullable Content invitation) {
    RelatedArticles.Shown further = related.of(article);
    List<Card> cards = further.teasers().stream().map(Card::second).toList();
    var page =
        new ArticlePage(
            article,
            "articles.access." + article.teaser().access().word(),
            count,
            layout.parts(article.opening()),
            body == null ? null : layout.parts(body.html()),
            invitation,
            cards.stream().map(card -> beside(card, cards.size())).toList(),
            sharing(article, data.of(frame, article)));
    Set<Subject> subjects = new HashSet<>(further.subjects());
    subjects.add(Subjects.article(article.teaser().id()));
    // what is said of its topics may change
    article.topics().forEach(topic -> subjects.add(Subjects.aboutTopic(topic.slug())));
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
