package org.standfirst.comments.reading;

import org.standfirst.articles.Article;
import org.standfirst.wall.Admission;

/// Where somebody stands who asks for a discussion.
public sealed interface Ground {
  /// Before an article that is open to them.
  record Admitted(Article article, Admission.Admitted proof) implements Ground {}

  /// Before one that isn't.
  record Outside(Article article) implements Ground {}

  /// Before one that stands elsewhere.
  record Elsewhere(String path) implements Ground {}

  /// Before nothing.
  ///
  /// @param forGood whether it was taken out of the paper
  record Nothing(boolean forGood) implements Ground {}
}
