package org.standfirst.articles.live;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleChange;
import org.standfirst.articles.ArticleFiled;
import org.standfirst.articles.ArticlePublished;
import org.standfirst.articles.ArticleTakenDown;
import org.standfirst.articles.ArticleUnpublished;
import org.standfirst.articles.ArticleUpdated;

/// Calls it out where an article leaves the paper: pages that are open with it show it no longer.
@Component
class Departures {
  private final LiveCalls calls;

  Departures(LiveCalls calls) {
    this.calls = calls;
  }

  @EventListener
  void on(ArticleChange change) {
    switch (change) {
      case ArticleUnpublished _, ArticleTakenDown _ -> calls.look(change.id());
      case ArticleFiled _, ArticlePublished _, ArticleUpdated _ -> {}
    }
  }
}
