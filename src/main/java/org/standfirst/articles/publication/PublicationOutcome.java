package org.standfirst.articles.publication;

import org.standfirst.articles.Filing;

/// What came of publishing.
public sealed interface PublicationOutcome {
  /// It is in the paper.
  record Printed(String path) implements PublicationOutcome {}

  /// The desk has refused it; nothing has changed.
  record Refused(Filing.Reason reason) implements PublicationOutcome {}

  /// It isn't theirs to do.
  record NotTheirs() implements PublicationOutcome {}

  /// There is no such article.
  record Gone() implements PublicationOutcome {}
}
