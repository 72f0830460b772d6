package org.standfirst.newsroom.pages;

import java.util.List;

/// The newsroom's front.
///
/// @param areas what is open to who looks
public record OverviewPage(List<Area> areas) {
  /// A page of the newsroom, and those that belong to it.
  public record Area(Tile tile, List<Tile> pages) {}

  /// A page of the newsroom.
  ///
  /// @param name the key of its name
  /// @param purpose the key of what it is for
  /// @param news what is new there; empty: nothing to say
  public record Tile(String path, String name, String purpose, String news) {}
}
