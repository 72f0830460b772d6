package org.standfirst.newsletters;

/// Takes in what became of issues that were sent before, or elsewhere.
public interface PastFigures {
  /// Takes it in of an issue that was filed, once.
  void take(IssueId issue, Reception reception);
}
