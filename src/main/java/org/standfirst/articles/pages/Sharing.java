package org.standfirst.articles.pages;

import gg.jte.Content;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.Picture;

/// What a page says of itself to those who share or index it: cards (Open Graph), feeds, JSON-LD.
///
/// @param type `website` or `article` (Open Graph)
/// @param feeds the path that its feeds stand under; empty: it has none of its own
/// @param publishedAt of an article
/// @param data JSON-LD
public record Sharing(
    String type,
    String title,
    String description,
    String path,
    String feeds,
    @Nullable Picture picture,
    @Nullable Instant publishedAt,
    @Nullable Instant updatedAt,
    @Nullable Content data) {

  /// Of a page that isn't an article.
  public static Sharing page(String title, String description, String path, String feeds) {
    return new Sharing("website", title, description, path, feeds, null, null, null, null);
  }
}
