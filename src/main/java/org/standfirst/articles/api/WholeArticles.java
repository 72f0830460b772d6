package org.standfirst.articles.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Articles;
import org.standfirst.articles.Body;
import org.standfirst.articles.api.ApiAnswer.Found;
import org.standfirst.wall.Access;
import org.standfirst.wall.Admission;
import org.standfirst.wall.Wall;

/// One article for a program, as far as the wall opens it to the key.
@Component
class WholeArticles {
  private final FoundArticles found;
  private final Articles articles;
  private final LiveLists live;
  private final ArticleItems items;
  private final Wall wall;

  WholeArticles(
      FoundArticles found, Articles articles, LiveLists live, ArticleItems items, Wall wall) {
    this.found = found;
    this.articles = articles;
    this.live = live;
    this.items = items;
    this.wall = wall;
  }

  ApiAnswer article(ApiKey key, ArticleId id) {
    return found.answer(id, article -> answer(key.reads(), article));
  }

  private @Nullable ApiAnswer answer(Reads reads, Article article) {
    Access most = reads.most();
    if (most == null
        || !(wall.admitUpTo(most, article.teaser().piece()) instanceof Admission.Admitted proof)) {
      return new Found(items.opening(article, reads));
    }
    Body body = articles.body(proof);
    LiveItem entries = live.newest(article, proof);
    return body == null || (entries == null && article.live() != null)
        ? null
        : new Found(items.whole(article, body, entries, reads));
  }
}
