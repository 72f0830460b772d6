package org.standfirst.articles.pages;

import java.util.List;

/// What has happened to live coverage since a change that an open page knows.
///
/// @param panel with those entries alone that are new or have changed
/// @param removed the numbers of those that are there no more
/// @param tooMuch whether it is more than a page takes in: it had better be loaded again
public record LiveUpdate(LivePanel panel, List<Long> removed, boolean tooMuch) {
  /// The numbers of those that are there no more, as the page's script reads them.
  public String gone() {
    return String.join(" ", removed.stream().map(String::valueOf).toList());
  }
}
