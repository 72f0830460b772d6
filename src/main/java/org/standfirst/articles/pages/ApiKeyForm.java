package org.standfirst.articles.pages;

import java.util.List;

/// The form for a new key.
///
/// @param name as it was typed
/// @param field which field is to be put right; empty: none
/// @param why the key of the words that say what
public record ApiKeyForm(String name, List<Choice> choices, String field, String why) {
  /// What it may read.
  ///
  /// @param words the key of the words for it
  public record Choice(String value, String words, boolean chosen) {}
}
