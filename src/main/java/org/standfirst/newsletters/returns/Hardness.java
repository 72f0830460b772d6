package org.standfirst.newsletters.returns;

/// Whether a mail will ever reach an address.
public enum Hardness {
  /// There is no such address, or nobody behind it any more: it isn't written to again.
  HARD,
  /// This time it didn't: the mailbox is full, the server busy, or it didn't like what it was sent.
  SOFT
}
