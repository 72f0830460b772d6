package org.standfirst.articles;

/// What stands at an article's address.
sealed interface Finding {
  /// An article that is published.
  record Found(Article article) implements Finding {}

  /// One that stands elsewhere, in another section.
  record Moved(String path) implements Finding {}

  /// One that was withdrawn.
  record Gone() implements Finding {}

  /// Nothing.
  record Nothing() implements Finding {}
}
