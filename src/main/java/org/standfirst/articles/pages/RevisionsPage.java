package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Every save of an article, and what else was done to it.
///
/// @param path of the article's page
/// @param headline empty: it has none yet
/// @param newest the path of its top; empty: this is it
/// @param older the path of what comes after; empty: nothing does
public record RevisionsPage(
    String path, String headline, List<Line> lines, String newest, String older) {

  /// Something that has become of it.
  public sealed interface Line {
    Instant at();
  }

  /// A save.
  ///
  /// @param by empty: it came from elsewhere, or whoever saved it has left
  public record Save(int number, String headline, String by, Instant at) implements Line {}

  /// Something else that was done.
  ///
  /// @param key of what it was
  /// @param by empty: it was done by itself, or whoever did it has left
  /// @param alone whether nobody did it
  public record Deed(String key, String by, boolean alone, Instant at) implements Line {}

  private List<Save> saves() {
    return lines.stream()
        .flatMap(each -> each instanceof Save save ? Stream.of(save) : Stream.empty())
        .toList();
  }

  /// Whether two saves can be compared.
  public boolean comparable() {
    return !saves().isEmpty();
  }

  /// The number of the so manieth save from the top, or of the last there is; 0: there is none.
  public int save(int place) {
    List<Save> saves = saves();
    return saves.isEmpty() ? 0 : saves.get(Math.min(place, saves.size() - 1)).number();
  }

  /// What changed with a save.
  public String changes(Save save) {
    return path + "/changes?from=" + (save.number() - 1) + "&to=" + save.number();
  }
}
