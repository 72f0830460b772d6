package org.standfirst.articles;

/// An article was handed in or changed that isn't in the paper.
public record ArticleFiled(ArticleId id, String path) implements ArticleChange {}
