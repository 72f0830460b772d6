package org.standfirst.articles.pages;

import org.jspecify.annotations.Nullable;
import org.standfirst.articles.Author;
import org.standfirst.media.Picture;

/// An author's page.
public record AuthorPage(Author author, @Nullable Picture portrait, River river, Sharing sharing) {

  /// Stands in for a missing portrait.
  public String initials() {
    return Initials.of(author.name());
  }
}
