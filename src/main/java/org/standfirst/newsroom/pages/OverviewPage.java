package org.standfirst.newsroom.pages;

import java.util.List;

/// The newsroom's front.
///
/// @param tiles one for each page that is open to who looks
public record OverviewPage(List<Tile> tiles) {
  /// A page of the newsroom.
  ///
  /// @param name the key of its name
  /// @param purpose the key of what it is for
  /// @param news what is new there; empty: nothing to say
  public record Tile(String path, String name, String purpose, String news) {}
}
