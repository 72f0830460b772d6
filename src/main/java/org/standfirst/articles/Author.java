package org.standfirst.articles;

import org.jspecify.annotations.Nullable;
import org.standfirst.media.ImageId;

/// One who writes for the paper.
///
/// @param role such as "Harbour correspondent"; may be empty
/// @param biography a few plain sentences; may be empty
public record Author(
    String slug, String name, String role, String biography, @Nullable ImageId portrait) {
  public Author {
    if (!Slug.fits(slug)) {
      throw new IllegalArgumentException("not an author's address: " + slug);
    }
  }

  /// Where their page is.
  public String path() {
    return "/authors/" + slug;
  }
}
