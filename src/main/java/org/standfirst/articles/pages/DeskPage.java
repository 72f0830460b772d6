package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The newsroom's list of articles.
///
/// @param discarded the path of one that was thrown away just now; empty: none was
/// @param newest the path of its top; empty: this is it
/// @param older the path of what comes after; empty: nothing does
public record DeskPage(
    String discarded,
    List<Tab> stages,
    Filters filters,
    List<View> views,
    List<Line> lines,
    String newest,
    String older) {

  /// A stage to choose.
  ///
  /// @param count how many there are; empty: none, or nobody has counted
  public record Tab(String name, String path, boolean chosen, String count) {}

  /// A view that was kept.
  ///
  /// @param removal where it is forgotten
  public record View(String name, String path, String removal) {}

  /// What it is narrowed to.
  ///
  /// @param question words that are looked for; may be empty
  /// @param stage its name; empty: any
  /// @param section its slug; empty: any
  /// @param person their number; empty: anyone
  /// @param people none where it is somebody's own list
  public record Filters(
      String question,
      String stage,
      String section,
      String person,
      List<Option> sections,
      List<Option> people,
      boolean narrowed) {
    /// Whether there is a view to be kept.
    public boolean keepable() {
      return narrowed || !stage.isEmpty();
    }
  }

  /// Something to choose.
  public record Option(String value, String name, boolean chosen) {}

  /// An article.
  ///
  /// @param headline empty: it has none yet
  /// @param stage the key of its name
  /// @param changes the key of how far what is written beside the paper has come; empty: nothing is
  /// @param person whose it is; empty: nobody's
  /// @param writing who is at it just now; empty: nobody
  /// @param due when it is published by itself; null: it isn't
  /// @param setAside when it should have been, and couldn't; null: nothing was amiss
  /// @param covered whether it is live coverage that goes on
  public record Line(
      String path,
      String headline,
      String stage,
      String changes,
      String section,
      String person,
      String writing,
      @Nullable Instant due,
      @Nullable Instant setAside,
      boolean covered,
      Instant changedAt) {}
}
