package org.standfirst.comments.reading;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Finding;
import org.standfirst.readers.Visitor;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Wall;

/// Finds the article of a discussion and asks the wall. To take part is no reading: nothing is
/// counted.
@Component
public class Grounds {
  private static final int TRIES = 5;
  private final Articles articles;
  private final Wall wall;

  Grounds(Articles articles, Wall wall) {
    this.articles = articles;
    this.wall = wall;
  }

  /// Before the article of that number.
  public Ground numbered(long article, Visitor visitor) {
    return ground(() -> articles.numbered(new ArticleId(article)), visitor);
  }

  /// Before the article at that address.
  public Ground at(String section, String slug, Visitor visitor) {
    return ground(() -> articles.at(section, slug), visitor);
  }

  private Ground ground(Supplier<Finding> finding, Visitor visitor) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      switch (finding.get()) {
        case Finding.Nothing() -> {
          return new Ground.Nothing(false);
        }
        case Finding.Gone() -> {
          return new Ground.Nothing(true);
        }
        case Finding.Moved(String path) -> {
          return new Ground.Elsewhere(path);
        }
        case Finding.Changing() -> {}
        case Finding.Found(Article article) -> {
          return switch (wall.admitFurther(visitor, article.teaser().piece())) {
            case Admission.Admitted proof -> new Ground.Admitted(article, proof);
            case Admission.Closed _ -> new Ground.Outside(article);
          };
        }
      }
    }
    throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
  }
}
