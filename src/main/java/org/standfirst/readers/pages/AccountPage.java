package org.standfirst.readers.pages;

import gg.jte.Content;
import java.util.List;

/// The reader's own page.
///
/// @param saved the key of the words that say what was just done; empty: nothing
public record AccountPage(List<Place> places, String saved) {

  /// A heading and the parts under it.
  ///
  /// @param name as in its address and in the key of its title
  public record Place(String name, List<Content> parts) {
    public Place {
      parts = List.copyOf(parts);
    }

    /// The key of the heading's words.
    public String title() {
      return "readers.account.place." + name;
    }
  }
}
