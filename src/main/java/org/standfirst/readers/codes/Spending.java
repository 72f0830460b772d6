package org.standfirst.readers.codes;

import org.standfirst.readers.ReaderId;

/// What came of trying a code.
public sealed interface Spending {
  /// It is the one, and it is spent now.
  record Spent(ReaderId reader) implements Spending {}

  /// It isn't the one.
  ///
  /// @param left how many tries are left
  record Wrong(int left) implements Spending {}

  /// There were too many tries, at this code or at the address: only the link in the letter is
  /// left.
  record UsedUp() implements Spending {}

  /// It is too old, was spent or replaced, or never was.
  record Worthless() implements Spending {}
}
