package org.standfirst.newsletters.issues;

/// Which of the subjects that are tried.
public enum Variant {
  /// The subject.
  A,
  /// The other one.
  B
}
