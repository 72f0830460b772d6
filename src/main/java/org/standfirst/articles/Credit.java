package org.standfirst.articles;

import org.jspecify.annotations.Nullable;

/// Somebody whom a byline names, as a page shows it.
///
/// @param author null: they have no page
public record Credit(Contribution did, String name, @Nullable Author author) {
  /// One of the paper's own.
  static Credit of(Author author) {
    return new Credit(Contribution.BY, author.name(), author);
  }

  /// One who wrote it, and is of no page here.
  static Credit of(String guest) {
    return new Credit(Contribution.BY, guest, null);
  }
}
