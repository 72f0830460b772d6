package org.standfirst.newsletters.deliveries;

/// What staff decide of a copy of which nobody knows whether it arrived.
public enum Resolution {
  /// It counts as sent.
  SENT,
  /// It is sent once more: its recipient may get it twice.
  AGAIN
}
