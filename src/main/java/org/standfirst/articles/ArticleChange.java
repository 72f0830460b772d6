package org.standfirst.articles;

/// Something has happened to an article. It is told within the transaction in which it happens, so
/// that what follows from it is committed with it or not at all.
public sealed interface ArticleChange
    permits ArticleFiled, ArticlePublished, ArticleUpdated, ArticleUnpublished, ArticleTakenDown {
  ArticleId id();

  /// Where the article stands, stood or will stand.
  String path();
}
