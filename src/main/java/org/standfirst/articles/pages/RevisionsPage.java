package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;

/// Every save of an article.
///
/// @param path of the article's page
/// @param headline empty: it has none yet
/// @param newest the path of its top; empty: this is it
/// @param older the path of what comes after; empty: nothing does
public record RevisionsPage(
    String path, String headline, List<Line> lines, String newest, String older) {

  /// A save.
  ///
  /// @param by empty: it came from elsewhere, or whoever saved it has left
  public record Line(int number, String headline, String by, Instant at) {}

  /// What changed with a save.
  public String changes(Line line) {
    return path + "/changes?from=" + (line.number() - 1) + "&to=" + line.number();
  }
}
