package org.standfirst.newsletters.issues;

import org.standfirst.newsletters.IssueId;

/// Knows how many have followed links of an issue. Whoever counts them offers the bean.
public interface Clicks {
  /// How many recipients of one of its subjects have followed a link.
  long of(IssueId issue, Variant variant);
}
