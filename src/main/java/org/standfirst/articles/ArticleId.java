package org.standfirst.articles;

/// Which article.
public record ArticleId(long value) {}
