package org.standfirst.readers.throttle;

/// Counts tries by a key.
sealed interface Throttle permits NodeThrottle, SharedThrottle {
  /// Takes a try, if there is one left.
  Turn take(String key);
}
