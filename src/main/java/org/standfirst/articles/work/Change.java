package org.standfirst.articles.work;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.Picture;

/// What is different about one thing that is written.
///
/// @param field the key of its name
/// @param passages both versions woven into one; none where the words are the same
public record Change(String field, List<Passage> passages) {

  /// What was chosen instead of something else, each as a whole.
  static Change of(String field, String before, String after) {
    return new Change(
        field,
        Stream.of(new Passage(Kind.REMOVED, before), new Passage(Kind.ADDED, after))
            .filter(each -> !each.words().isEmpty())
            .toList());
  }

  /// Words that are in both versions or in one of them.
  ///
  /// @param picture that is meant by them; null: none
  public record Passage(Kind kind, String words, @Nullable Picture picture) {
    Passage(Kind kind, String words) {
      this(kind, words, null);
    }
  }

  /// In which version words are.
  public enum Kind {
    BOTH,
    /// In the earlier alone.
    REMOVED,
    /// In the later alone.
    ADDED
  }
}
