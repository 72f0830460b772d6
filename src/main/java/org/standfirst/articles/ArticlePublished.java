package org.standfirst.articles;

/// An article has come into the paper, for the first time or again.
public record ArticlePublished(ArticleId id, String path) implements ArticleChange {}
