package org.standfirst.articles.live;

import org.standfirst.articles.ArticleId;

/// Which entry of which coverage.
///
/// @param number 0: the one that is yet to be written
record EntryAddress(ArticleId article, long number) {
  static EntryAddress next(ArticleId article) {
    return new EntryAddress(article, 0);
  }

  boolean isNext() {
    return number == 0;
  }
}
