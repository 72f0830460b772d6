package org.standfirst.site;

import org.jspecify.annotations.Nullable;

/// A link of the frame: its words and its path.
public record NavigationLink(String name, String path) {
  /// What it says of being there (ARIA, `aria-current`): the page itself, something under it, or
  /// neither.
  public @Nullable String current(String where) {
    return where.equals(path) ? "page" : where.startsWith(path + "/") ? "true" : null;
  }
}
