package org.standfirst.newsletters.pages;

import java.util.List;

/// What the link in the letter to confirm a wish leads to.
public sealed interface JoiningPage {
  /// One press confirms it.
  ///
  /// @param newsletters what they are called
  /// @param path to which the form is posted
  record Confirmable(String address, List<String> newsletters, String path)
      implements JoiningPage {}

  /// It is confirmed.
  record Confirmed(String address, List<Named> newsletters) implements JoiningPage {}

  /// The link is too old, or was never one.
  record Unusable() implements JoiningPage {}

  /// A newsletter and its page.
  record Named(String name, String path) {}
}
