package org.standfirst.articles;

/// An article was taken out of the paper for good: its address answers "gone".
public record ArticleTakenDown(ArticleId id, String path) implements ArticleChange {}
