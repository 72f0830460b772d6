package org.standfirst.articles;

import java.util.List;

/// A published article up to the wall.
///
/// @param opening its first paragraphs as HTML; may be empty
/// @param authors the paper's own who wrote it
/// @param credit whose copy it is, where it isn't the paper's
/// @param words how many the whole has
public record Article(
    Teaser teaser,
    String opening,
    List<Author> authors,
    List<Topic> topics,
    String credit,
    int words) {

  /// Whether the byline names people, rather than whose copy it is.
  public boolean bylineNamesPeople() {
    String byline = teaser.byline();
    return !byline.isEmpty() && !byline.equals(credit);
  }
}
