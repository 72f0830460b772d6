package org.standfirst.articles.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.standfirst.articles.pages.ArrangementPage.Story;

/// What shall stand in a place of a front.
///
/// @param front the path of the front's page
/// @param name of the section; empty: it is the front page
/// @param slot the word of the place
/// @param place its name
/// @param standing what stands there now; null: nothing
/// @param question the words that are looked for; empty: none, the newest are shown
public record ChoicePage(
    String front,
    String name,
    int version,
    String slot,
    String place,
    @Nullable Story standing,
    String question,
    List<Found> found) {

  /// An article that may be placed there.
  ///
  /// @param where the name of the place where it stands on the front; empty: it doesn't
  public record Found(Story story, String where) {}
}
