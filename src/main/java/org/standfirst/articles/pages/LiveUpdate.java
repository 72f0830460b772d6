package org.standfirst.articles.pages;

import java.util.List;

/// What has happened to live coverage since a change that an open page knows.
///
/// @param panel with those entries alone that are new or have changed
/// @param removed the numbers of those that are there no more
public record LiveUpdate(LivePanel panel, List<Long> removed) {
  /// The numbers of those that are there no more, as the page's script reads them.
  public String gone() {
    return String.join(" ", removed.stream().map(String::valueOf).toList());
  }
}
