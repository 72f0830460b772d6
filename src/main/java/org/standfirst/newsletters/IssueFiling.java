package org.standfirst.newsletters;

/// Takes in issues that were sent before, or elsewhere.
public interface IssueFiling {
  /// What came of it.
  sealed interface Outcome {
    /// It can be read.
    record Taken(IssueId id) implements Outcome {}

    /// There is no newsletter of that slug.
    record NoSuchNewsletter() implements Outcome {}

    /// An article in it isn't in the paper.
    record NoSuchArticle() implements Outcome {}
  }

  /// Takes one in.
  Outcome take(PastIssue past);
}
