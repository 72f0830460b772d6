package org.standfirst.newsletters.issues;

import org.standfirst.newsletters.IssueId;

/// Notes who gets an issue. Whoever chooses audiences offers the bean.
public interface Freezing {
  /// The issue has come to `freezing`, and its mails are printed. Called within the transaction in
  /// which that happens: what takes longer is begun once it has committed, and found again by the
  /// state of the issue wherever a node has fallen.
  void begin(IssueId issue);
}
