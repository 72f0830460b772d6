package org.standfirst.articles.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Finding;
import org.standfirst.articles.api.ApiAnswer.Refused;

/// Finds an article for a program, anew where it changes while it is read.
@Component
class FoundArticles {
  private static final int TRIES = 5;
  private final Articles articles;

  FoundArticles(Articles articles) {
    this.articles = articles;
  }

  /// @param reading null where the article has changed since it was found
  ApiAnswer answer(ArticleId id, Function<Article, @Nullable ApiAnswer> reading) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      ApiAnswer answer = answer(articles.numbered(id), reading);
      if (answer != null) {
        return answer;
      }
    }
    return Refused.because(HttpStatus.SERVICE_UNAVAILABLE, "changing");
  }

  private static @Nullable ApiAnswer answer(
      Finding finding, Function<Article, @Nullable ApiAnswer> reading) {
    return switch (finding) {
      case Finding.Nothing() -> Refused.because(HttpStatus.NOT_FOUND, "no-article");
      case Finding.Gone() -> Refused.because(HttpStatus.GONE, "gone");
      case Finding.Moved(String path) ->
          throw new IllegalStateException("a number leads to no other address: " + path);
      case Finding.Changing() -> null;
      case Finding.Found(Article article) -> reading.apply(article);
    };
  }
}
