package org.standfirst.readers;

import java.time.Duration;

/// Knows which forms cost the house much, and whether it is full: asked before anything else is
/// done about a form. Whoever has such a form offers one as a bean.
public interface Doorkeeper {
  /// Whether a form posted to that path may come in. Never waits, and knows nothing of its sender.
  Entrance at(String path);

  /// What a doorkeeper says.
  sealed interface Entrance {
    /// Come in.
    record Free() implements Entrance {}

    /// Too many are inside.
    record Full(Duration after) implements Entrance {}
  }
}
