package org.standfirst.media.pages;

import java.util.List;

/// A page of the picture library.
///
/// @param saying the key of what has just happened; empty: nothing
/// @param refusals files that were handed in and aren't taken
/// @param words what was searched for, as it was typed
/// @param undescribed whether only pictures are shown that don't say what they show
/// @param older where the next older pictures are; empty: these are the last
/// @param newest where the newest pictures are; empty: here
public record LibraryPage(
    String saying,
    List<Refusal> refusals,
    String words,
    boolean undescribed,
    List<PictureCard> pictures,
    String older,
    String newest) {

  /// Whether the page shows anything but everything.
  public boolean narrowed() {
    return undescribed || !words.isEmpty();
  }

  /// The same place as a query.
  public String olderQuery() {
    return older.substring(older.indexOf('?'));
  }

  /// A file that isn't taken.
  ///
  /// @param reason the key of the words for why
  public record Refusal(String fileName, String reason) {}
}
