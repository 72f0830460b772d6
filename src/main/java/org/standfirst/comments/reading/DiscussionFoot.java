package org.standfirst.comments.reading;

import gg.jte.Content;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleFoot;
import org.standfirst.articles.ArticleId;
import org.standfirst.comments.Discussion;
import org.standfirst.comments.Discussions;
import org.standfirst.site.Frame;
import org.standfirst.wall.Admission;
import standfirst.templates.Templates;

/// The discussion below an article. For those who aren't admitted there is the number of comments,
/// and no word of any.
@Component
class DiscussionFoot implements ArticleFoot {
  private final Layouts layouts;
  private final Discussions discussions;
  private final Templates templates;

  DiscussionFoot(Layouts layouts, Discussions discussions, Templates templates) {
    this.layouts = layouts;
    this.discussions = discussions;
    this.templates = templates;
  }

  @Override
  public Foot below(Article article, Admission admission, Frame frame) {
    ArticleId id = article.teaser().id();
    return new Foot(
        switch (admission) {
          case Admission.Admitted proof -> inside(article, proof, frame);
          case Admission.Closed _ -> outside(discussions.of(id), frame);
        },
        Set.of(Discussion.subject(id)));
  }

  private Content inside(Article article, Admission.Admitted proof, Frame frame) {
    var panel = layouts.below(article, proof);
    return panel.discussion().isThere() ? templates.commentsFoot(frame, panel) : nothing();
  }

  private Content outside(Discussion discussion, Frame frame) {
    return discussion.isThere() && discussion.comments() > 0
        ? templates.commentsOutside(frame, discussion.comments())
        : nothing();
  }

  private static Content nothing() {
    return _ -> {};
  }
}
