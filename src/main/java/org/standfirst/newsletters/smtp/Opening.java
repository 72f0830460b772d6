package org.standfirst.newsletters.smtp;

/// What came of opening a connection.
public sealed interface Opening {
  /// It stands.
  record Opened(SmtpLine line) implements Opening {}

  /// The server said no, to us as such.
  record TurnedAway(Step at, Reply reply) implements Opening {}

  /// It can't be encrypted as we ask for, or not signed in to.
  record Unfit(String reason) implements Opening {}

  /// Nobody answered, or what came made no sense.
  record Unreachable(String reason) implements Opening {}
}
