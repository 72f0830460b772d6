package org.standfirst.readers.throttle;

import java.time.Duration;

/// Whether one may try.
public sealed interface Turn {
  /// Yes.
  record Granted() implements Turn {}

  /// Not before that time has passed.
  record Later(Duration after) implements Turn {}
}
