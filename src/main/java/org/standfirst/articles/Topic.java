package org.standfirst.articles;

/// What articles are about.
///
/// @param description a sentence under its name; may be empty
public record Topic(String slug, String name, String description) {
  public Topic {
    if (!Slug.fits(slug)) {
      throw new IllegalArgumentException("not a topic's address: " + slug);
    }
  }

  /// The slug of what is called so.
  static String slugOf(String name) {
    return Slug.of(name, "topic-" + Integer.toHexString(name.hashCode()));
  }

  /// Where its page is.
  public String path() {
    return "/topics/" + slug;
  }
}
