package org.standfirst.articles.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Body;
import org.standfirst.articles.Finding;
import org.standfirst.articles.api.ApiAnswer.Found;
import org.standfirst.articles.api.ApiAnswer.Refused;
import org.standfirst.articles.live.LiveEntries;
import org.standfirst.articles.live.LiveEntry;
import org.standfirst.articles.live.LivePanels;
import org.standfirst.wall.Access;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Wall;

/// One article for a program, as far as the wall opens it to the key.
@Component
class WholeArticles {
  private static final int TRIES = 5;
  private static final int MOST_ENTRIES = 100;
  private final Articles articles;
  private final LiveEntries entries;
  private final ArticleItems items;
  private final Wall wall;

  WholeArticles(Articles articles, LiveEntries entries, ArticleItems items, Wall wall) {
    this.articles = articles;
    this.entries = entries;
    this.items = items;
    this.wall = wall;
  }

  ApiAnswer article(ApiKey key, ArticleId id) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      ApiAnswer answer = answer(key, articles.numbered(id));
      if (answer != null) {
        return answer;
      }
    }
    return Refused.because(HttpStatus.SERVICE_UNAVAILABLE, "changing");
  }

  /// Null where the article has changed since it was found.
  private @Nullable ApiAnswer answer(ApiKey key, Finding finding) {
    return switch (finding) {
      case Finding.Nothing() -> Refused.because(HttpStatus.NOT_FOUND, "no-article");
      case Finding.Gone() -> Refused.because(HttpStatus.GONE, "gone");
      case Finding.Moved(String path) ->
          throw new IllegalStateException("a number leads to no other address: " + path);
      case Finding.Changing() -> null;
      case Finding.Found(Article article) -> answer(key.reads(), article);
    };
  }

  private @Nullable ApiAnswer answer(Reads reads, Article article) {
    Access most = reads.most();
    if (most != null
        && wall.admitUpTo(most, article.teaser().piece()) instanceof Admission.Admitted proof) {
      Body body = articles.body(proof);
      return body == null
          ? null
          : new Found(items.whole(article, body, entries(article, proof), reads));
    }
    return new Found(items.opening(article, reads));
  }

  private List<LiveEntry> entries(Article article, Admission.Admitted proof) {
    return article.live() == null ? List.of() : entries.from(proof, LivePanels.TOP, MOST_ENTRIES);
  }
}
