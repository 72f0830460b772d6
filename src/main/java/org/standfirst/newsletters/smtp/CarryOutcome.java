package org.standfirst.newsletters.smtp;

/// How carrying ended. Every message that was taken from the supplier has its verdict by then.
public sealed interface CarryOutcome {
  /// There was nothing more to carry; the line can be used again.
  record Finished() implements CarryOutcome {}

  /// As many messages were carried as may go over one connection; it is closed.
  record Full() implements CarryOutcome {}

  /// The server took its leave (421).
  record Dismissed(Reply reply) implements CarryOutcome {}

  /// The connection was lost: closed, silent for too long, or out of step.
  record Broken(String reason) implements CarryOutcome {}
}
