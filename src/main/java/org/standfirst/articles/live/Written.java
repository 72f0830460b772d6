package org.standfirst.articles.live;

/// An entry as it is handed in.
///
/// @param headline may be empty
/// @param body HTML; whatever the paper doesn't print is taken out of it
/// @param keyEvent whether it is among the few that tell the story
public record Written(String headline, String body, boolean keyEvent) {
  /// Nothing yet.
  static final Written NOTHING = new Written("", "", false);
}
