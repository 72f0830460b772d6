package org.standfirst.comments;

import org.standfirst.articles.ArticleId;

/// A comment by where it stands: the number it was given in the discussion of its article.
public record CommentAddress(ArticleId article, long number) {}
