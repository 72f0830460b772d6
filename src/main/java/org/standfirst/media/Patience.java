package org.standfirst.media;

import java.io.IOException;
import java.time.Duration;

/// How long something that is done step by step may take.
final class Patience {
  private final long begun = System.nanoTime();
  private final Duration longest;

  Patience(Duration longest) {
    this.longest = longest;
  }

  /// To be asked before each step.
  void check() throws IOException {
    if (System.nanoTime() - begun >= longest.toNanos()) {
      throw new IOException("It takes longer than " + longest.toSeconds() + " seconds");
    }
  }
}
