package org.standfirst.newsletters.smtp;

/// What came of a message.
public sealed interface Verdict {
  /// The server has taken it upon itself.
  record Accepted(Reply reply) implements Verdict {}

  /// Not now (4xx); the server doesn't have it.
  record Deferred(Step at, Reply reply) implements Verdict {}

  /// Never (5xx); the server doesn't have it.
  record Refused(Step at, Reply reply) implements Verdict {}

  /// It was written, in part or whole, and the connection was lost before the server said a word on
  /// it. It may have arrived.
  record Unknown(String reason) implements Verdict {}

  /// Nothing of it was written: it may go over another connection.
  record NotHandedOver(String reason) implements Verdict {}
}
