package org.standfirst.articles;

/// What stands at an article's address.
public sealed interface Finding {
  /// An article that is published.
  record Found(Article article) implements Finding {}

  /// One that stands elsewhere, in another section.
  record Moved(String path) implements Finding {}

  /// One that was withdrawn.
  record Gone() implements Finding {}

  /// One that is being changed just now: look again.
  record Changing() implements Finding {}

  /// Nothing.
  record Nothing() implements Finding {}
}
