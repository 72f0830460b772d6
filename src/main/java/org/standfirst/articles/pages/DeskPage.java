package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The newsroom's list of articles.
///
/// @param newest the path of its top; empty: this is it
/// @param older the path of what comes after; empty: nothing does
public record DeskPage(
    List<Tab> stages, Filters filters, List<Line> lines, String newest, String older) {

  /// A stage to choose.
  public record Tab(String name, String path, boolean chosen) {}

  /// What it is narrowed to.
  ///
  /// @param stage its name; empty: any
  /// @param people none where it is somebody's own list
  public record Filters(
      String stage, List<Option> sections, List<Option> people, boolean narrowed) {}

  /// Something to choose.
  public record Option(String value, String name, boolean chosen) {}

  /// An article.
  ///
  /// @param headline empty: it has none yet
  /// @param stage the key of its name
  /// @param alsoLive whether an earlier version is in the paper meanwhile
  /// @param person whose it is; empty: nobody's
  /// @param writing who is at it just now; empty: nobody
  /// @param due when it is published by itself; null: it isn't
  public record Line(
      String path,
      String headline,
      String stage,
      boolean alsoLive,
      String section,
      String person,
      String writing,
      @Nullable Instant due,
      Instant changedAt) {}
}
