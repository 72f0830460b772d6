package org.standfirst.articles.pages;

import java.util.List;

/// The form for a new webhook.
///
/// @param address as it was typed
/// @param field which field is to be put right; empty: none
/// @param why the key of the words that say what
public record WebhookForm(String address, List<Choice> occasions, String field, String why) {
  /// An occasion to call on.
  ///
  /// @param words the key of the words for it
  public record Choice(String value, String words, boolean chosen) {}
}
