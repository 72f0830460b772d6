package org.standfirst.newsletters.issues;

import org.standfirst.newsletters.IssueId;

/// Knows to whom an issue would go. Whoever chooses audiences offers the bean.
public interface Recipients {
  /// How many would get it if it started now.
  long count(IssueId issue);
}
