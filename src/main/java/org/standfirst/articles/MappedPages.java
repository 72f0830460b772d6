package org.standfirst.articles;

import java.util.List;

/// Pages that the sitemap lists besides the paper's own. Whoever has some offers a bean.
public interface MappedPages {
  /// Their paths.
  List<String> paths();
}
