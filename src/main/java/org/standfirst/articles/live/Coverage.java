package org.standfirst.articles.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// That an article is, or was, covered live: what everyone may know of it.
///
/// @param endedAt null: it goes on
/// @param change how many times anything has happened to it
public record Coverage(Instant startedAt, @Nullable Instant endedAt, long change) {
  /// Whether more is to come.
  public boolean goesOn() {
    return endedAt == null;
  }
}
