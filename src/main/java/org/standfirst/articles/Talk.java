package org.standfirst.articles;

import java.util.Collection;
import java.util.Map;

/// Knows how much articles are talked about, for the lists that show them. Whoever keeps the talk
/// offers a bean.
public interface Talk {
  /// How many comments those of these articles have that have any.
  Map<ArticleId, Integer> about(Collection<ArticleId> articles);
}
