package org.standfirst.press;

import java.time.Instant;
import java.util.Set;

/// A printed copy as it is handed out: headers and body made ready once.
///
/// @param headers of a 200 answer, but for the entity tag
/// @param unchanged headers of a 304 answer, but for the entity tag
record Copy(
    String etag,
    Headers headers,
    Headers unchanged,
    Body body,
    Set<Subject> subjects,
    long trueUntilMillis) {
  private static final int OVERHEAD = 1200;

  boolean trueAt(long millis) {
    return millis < trueUntilMillis;
  }

  /// The same with its words outside the heap, as they are sent fastest: for a copy that is kept.
  Copy direct(Openings openings) {
    var words = new Body(openings.kept(body.opening()), Openings.direct(body.rest()));
    return new Copy(etag, headers, unchanged, words, subjects, trueUntilMillis);
  }

  int weight() {
    return body.rest().capacity() + OVERHEAD;
  }

  static long millis(Instant trueUntil) {
    return trueUntil.equals(Instant.MAX) ? Long.MAX_VALUE : trueUntil.toEpochMilli();
  }
}
