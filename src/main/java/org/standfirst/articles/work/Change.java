package org.standfirst.articles.work;

import java.util.List;

/// What is different about one thing that is written.
///
/// @param field the key of its name
/// @param passages both versions woven into one; none where the words are the same
public record Change(String field, List<Passage> passages) {

  /// Words that are in both versions or in one of them.
  public record Passage(Kind kind, String words) {}

  /// In which version words are.
  public enum Kind {
    BOTH,
    /// In the earlier alone.
    REMOVED,
    /// In the later alone.
    ADDED
  }
}
