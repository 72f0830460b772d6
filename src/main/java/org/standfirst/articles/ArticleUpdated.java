package org.standfirst.articles;

/// An article that is in the paper has changed.
public record ArticleUpdated(ArticleId id, String path) implements ArticleChange {}
