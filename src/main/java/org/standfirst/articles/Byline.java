package org.standfirst.articles;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A byline whose people have been looked up.
///
/// @param words for lists, where they can't be made of the pages of those who wrote
/// @param lines who did what, in its order; none where it is words alone
record Byline(String words, List<Line> lines) {
  Byline {
    lines = List.copyOf(lines);
  }

  /// Somebody whom it names.
  ///
  /// @param author null: they have no page
  /// @param asItCame it stood in an agency's words, and is nobody of the paper's own
  record Line(Contribution did, String name, @Nullable Author author, boolean asItCame) {}

  static Byline of(List<Line> lines) {
    List<Line> writers = lines.stream().filter(each -> each.did() == Contribution.BY).toList();
    boolean ours = writers.stream().allMatch(each -> each.author() != null);
    return new Byline(
        ours ? "" : writers.stream().map(Line::name).collect(Collectors.joining(", ")), lines);
  }

  /// The pages of the paper's own whom it names, each once.
  List<String> authors() {
    return lines.stream()
        .map(Line::author)
        .filter(Objects::nonNull)
        .map(Author::slug)
        .distinct()
        .toList();
  }

  /// As a page shows it.
  List<Credit> credits() {
    return lines.isEmpty()
        ? Credits.of(List.of(), words)
        : lines.stream().map(each -> new Credit(each.did(), each.name(), each.author())).toList();
  }
}
