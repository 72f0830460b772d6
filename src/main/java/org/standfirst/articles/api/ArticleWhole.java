package org.standfirst.articles.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article by itself.
///
/// @param opening its first paragraphs as HTML, which stand before the wall; may be empty
/// @param body all of it as HTML; null: the key doesn't open it
/// @param live null: it isn't covered live
record ArticleWhole(
    @JsonUnwrapped ArticleItem article,
    String credit,
    List<AuthorName> authors,
    List<ContributorName> contributors,
    List<ArticleItem.Rubric> topics,
    int words,
    String opening,
    @Nullable String body,
    @Nullable LiveItem live,
    WallWords wall) {

  /// One who wrote it.
  record AuthorName(String slug, String name, String role) {}

  /// One whom the byline names.
  ///
  /// @param did what they did for it
  /// @param author the slug of their page; null: they have none
  record ContributorName(String did, String name, @Nullable String author) {}

  /// What the wall says to the key.
  ///
  /// @param admitted whether the key opens the article
  /// @param asks what the article asks for
  /// @param reads what the key reads
  /// @param words the same in a sentence
  record WallWords(boolean admitted, String asks, String reads, String words) {}
}
