package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;

/// Every save of an article, and what else was done to it.
///
/// @param path of the article's page
/// @param headline empty: it has none yet
/// @param newest the path of its top; empty: this is it
/// @param older the path of what comes after; empty: nothing does
public record RevisionsPage(
    String path, String headline, List<Line> lines, String newest, String older) {

  /// A save, or something else that was done.
  ///
  /// @param number of the save; 0: it is none
  /// @param words the headline that was saved, or the key of what was done
  /// @param by empty: of a save, it came from elsewhere; of a deed, it was done by itself; or
  ///   whoever did it has left
  /// @param alone whether nobody did it
  public record Line(int number, String words, String by, boolean alone, Instant at) {
    /// Whether it is a save.
    public boolean saves() {
      return number > 0;
    }
  }

  /// Whether two saves can be compared.
  public boolean comparable() {
    return lines.stream().anyMatch(Line::saves);
  }

  /// The number of the so manieth save from the top, or of the last there is.
  public int save(int place) {
    List<Integer> saves =
        lines.stream().filter(Line::saves).map(Line::number).limit(place + 1L).toList();
    return saves.isEmpty() ? 0 : saves.getLast();
  }

  /// What changed with a save.
  public String changes(Line line) {
    return path + "/changes?from=" + (line.number() - 1) + "&to=" + line.number();
  }
}
