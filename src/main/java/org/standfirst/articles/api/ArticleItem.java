package org.standfirst.articles.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An article as lists and webhooks give it: nothing of it stands behind the wall.
///
/// @param url where people read it
/// @param self where programs read more of it
public record ArticleItem(
    long id,
    int version,
    String url,
    String self,
    String headline,
    String standfirst,
    String kicker,
    String byline,
    String access,
    String language,
    Rubric section,
    Instant publishedAt,
    @Nullable Instant updatedAt,
    @Nullable Photo picture) {

  /// A section or a topic, by name.
  public record Rubric(String slug, String name) {}

  /// The picture on top.
  public record Photo(
      String url, int width, int height, String alt, String caption, String credit) {}
}
