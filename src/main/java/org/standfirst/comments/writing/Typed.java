package org.standfirst.comments.writing;

import org.standfirst.articles.ArticleId;

/// A comment as it was sent.
///
/// @param parent the number of what it answers; 0: nothing
public record Typed(ArticleId article, long parent, String text) {}
