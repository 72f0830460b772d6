package org.standfirst.articles;

import java.util.Set;

/// A section of the paper.
///
/// @param slug the first part of its articles' addresses
/// @param description a sentence under its name; may be empty
/// @param position its place in the section bar, from left
/// @param opinion whether what stands in it is opinion, set apart on the front page
public record Section(String slug, String name, String description, int position, boolean opinion) {
  private static final Set<String> TAKEN =
      Set.of(
          "account",
          "actuator",
          "api",
          "articles",
          "assets",
          "authors",
          "comments",
          "confirmations",
          "corrections",
          "demo",
          "error",
          "events",
          "favicon",
          "feeds",
          "health",
          "legal",
          "media",
          "newsletters",
          "newsroom",
          "press",
          "previews",
          "register",
          "reset",
          "robots",
          "search",
          "sign-in",
          "sign-out",
          "sitemap",
          "sitemaps",
          "static",
          "topics",
          "well-known");

  public Section {
    if (!Slug.fits(slug) || TAKEN.contains(slug)) {
      throw new IllegalArgumentException("not a section's address: " + slug);
    }
  }

  /// Where its page is.
  public String path() {
    return "/" + slug;
  }
}
