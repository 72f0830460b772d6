package org.standfirst.newsletters.pages;

import java.time.Instant;
import java.util.List;

/// What came back, the latest first.
///
/// @param kinds by which it can be narrowed
/// @param older where those before these are; empty: these are the first
/// @param newest where the latest are; empty: here
public record ReturnsPage(List<Kind> kinds, List<Line> lines, String older, String newest) {
  /// A kind that the list can be narrowed to.
  ///
  /// @param name the key of its name
  public record Kind(String name, String path, boolean chosen) {}

  /// Something that came back.
  ///
  /// @param kind the key of its kind
  /// @param way the key of the way it came
  /// @param proven whether it was believed at its word
  /// @param path where the mail itself can be read; empty: it isn't kept
  public record Line(
      Instant cameAt,
      String kind,
      String address,
      String words,
      String way,
      boolean proven,
      String path) {}
}
