package org.standfirst.articles;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.body.Layout;
import org.standfirst.site.Frame;
import org.standfirst.wall.Access;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Wall;
import standfirst.templates.Templates;

/// The words of an article as a finished part of somebody else's page, for those to whom articles
/// are open up to an access.
@Component
public class ArticleWords {
  private final Articles articles;
  private final Wall wall;
  private final Layout layout;
  private final Templates templates;

  ArticleWords(Articles articles, Wall wall, Layout layout, Templates templates) {
    this.articles = articles;
    this.wall = wall;
    this.layout = layout;
    this.templates = templates;
  }

  /// All of an article; null: the wall is closed, or it isn't in the paper any more. Nothing is
  /// counted.
  public @Nullable Content whole(Frame frame, ArticleId id, Access most) {
    if (articles.numbered(id) instanceof Finding.Found(Article article)
        && wall.admitUpTo(most, article.teaser().piece()) instanceof Admission.Admitted proof) {
      Body body = articles.body(proof);
      return body == null
          ? null
          : templates.articlesBody(
              frame,
              layout.parts(article.opening()),
              body.html().isEmpty() ? List.of() : layout.parts(body.html()),
              "prose");
    }
    return null;
  }
}
