package org.standfirst.newsletters.smtp;

import java.time.Duration;

/// How long a server may keep us waiting.
///
/// @param connecting until the connection stands
/// @param step for the reply to a command, and for taking some of a message
/// @param message for the reply to a message's dot: it may be looked at for long, and giving up
///   leaves it undecided (RFC 5321 asks for ten minutes)
public record Patience(Duration connecting, Duration step, Duration message) {
  public static final Patience USUAL =
      new Patience(Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));
}
