package org.standfirst.newsletters.pages;

import java.util.List;
import org.standfirst.articles.Teaser;

/// The page on which an article is picked for an issue.
///
/// @param issue where the issue is written
/// @param after the number of the block that it is to stand after; -1: at the end
/// @param taken those that the issue holds already, by number
public record StoriesPage(
    String issue, int after, String question, List<Teaser> found, List<Long> taken) {
  /// Whether the issue holds an article already.
  public boolean holds(Teaser teaser) {
    return taken.contains(teaser.id().value());
  }
}
