package org.standfirst.articles.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.media.Picture;

/// A front as it is arranged: the working copy beside what is in the paper.
///
/// @param path of the page
/// @param name of the section; empty: it is the front page
/// @param address where readers find the front
/// @param version of the working copy
/// @param standing what was done last, and the last launch
/// @param placeless what was placed by hand where there is no place any more
public record ArrangementPage(
    String path,
    String name,
    String address,
    int version,
    FrontsPage.Line standing,
    List<Part> parts,
    List<Absent> placeless,
    Told told) {

  /// What has just happened.
  ///
  /// @param saying the key of the words; empty: nothing is said
  /// @param stale whether somebody had changed the front meanwhile
  /// @param at the word of the place where it happened; empty: none
  /// @param button which of its buttons was pressed
  public record Told(String saying, boolean stale, String at, String button) {
    /// Nothing.
    public static final Told NOTHING = new Told("", false, "", "");

    /// Whether it is said why something isn't done.
    public boolean isRefusal() {
      return saying.startsWith("articles.fronts.refused.");
    }
  }

  /// A band.
  ///
  /// @param title empty: it is the top
  public record Part(String title, String anchor, List<Line> lines) {}

  /// A place.
  ///
  /// @param slot its word
  /// @param working what stands there in the working copy; null: nothing is left to fill it
  /// @param live what stands there in the paper; null: nothing
  /// @param absent what was placed there by hand and doesn't show; null: nothing
  /// @param before the word of the place before; empty: it is the first
  /// @param after the word of the place after; empty: it is the last
  public record Line(
      String slot,
      String name,
      @Nullable Story working,
      @Nullable Story live,
      @Nullable Absent absent,
      String before,
      String after) {
    /// Whether the working copy shows there what the paper shows.
    public boolean same() {
      return working == null ? live == null : working.looksLike(live);
    }
  }

  /// An article in its place.
  ///
  /// @param number of the article
  /// @param kicker as it is shown; may be empty
  /// @param picture as it is shown; null: none
  /// @param until when it leaves its place; null: it stays
  public record Story(
      String number,
      String headline,
      String kicker,
      String section,
      Instant publishedAt,
      @Nullable Picture picture,
      boolean byHand,
      @Nullable Instant until) {
    boolean looksLike(@Nullable Story other) {
      return other != null
          && number.equals(other.number)
          && headline.equals(other.headline)
          && kicker.equals(other.kicker)
          && (picture == null ? other.picture == null : picture.equals(other.picture));
    }
  }

  /// Something that was placed by hand and doesn't show.
  ///
  /// @param reason the key of the words that say why
  public record Absent(String number, String headline, String reason) {}

  /// Whether a button is the one that was pressed last, or stands in for it.
  public boolean focuses(Line line, String button) {
    if (!line.slot().equals(told.at())) {
      return false;
    }
    return switch (told.button()) {
      case "up" -> button.equals(line.before().isEmpty() ? "down" : "up");
      case "down" -> button.equals(line.after().isEmpty() ? "up" : "down");
      default -> button.equals("choose");
    };
  }
}
