package org.standfirst.articles.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of a list of articles.
///
/// @param gone numbers of articles that have left the paper, or the section, since the moment that
///   was asked for
/// @param changedUntil when the last change of the stretch was made; null: no changes were asked
///   for
/// @param next the address of the stretch after it; null: there is none
record ArticleList(
    List<ArticleItem> articles,
    List<Long> gone,
    @Nullable Instant changedUntil,
    @Nullable String next) {}
