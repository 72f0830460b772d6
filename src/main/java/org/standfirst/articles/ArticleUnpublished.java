package org.standfirst.articles;

/// An article was taken out of the paper, and may come back.
public record ArticleUnpublished(ArticleId id, String path) implements ArticleChange {}
