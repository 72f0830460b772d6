package org.standfirst.articles.body;

import org.standfirst.media.Picture;

/// A piece of a body, as a page prints it.
public sealed interface Part {
  /// Words with their markup, clean.
  record Words(String html) implements Part {}

  /// A picture. What the figure says of it goes before what the library says.
  ///
  /// @param mark the element's id; may be empty
  record Figure(String mark, Picture picture, String alt, String caption, String credit)
      implements Part {}

  /// Something that lies elsewhere, such as a film.
  ///
  /// @param mark the element's id; may be empty
  /// @param caption may be empty
  record Embed(String mark, Embedding embedding, String caption) implements Part {}
}
