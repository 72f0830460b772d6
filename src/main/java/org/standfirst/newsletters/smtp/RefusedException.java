package org.standfirst.newsletters.smtp;

import java.io.IOException;

/// The connection is over, but a message was refused before.
final class RefusedException extends IOException {
  private final transient Verdict refusal;

  RefusedException(Verdict refusal, IOException cause) {
    super(cause.getMessage(), cause);
    this.refusal = refusal;
  }

  Verdict refusal() {
    return refusal;
  }
}
