package org.standfirst.mail;

/// What became of a letter on its way.
sealed interface Fate {
  /// The server has taken it.
  record Sent() implements Fate {}

  /// Not now: the server is away, busy or asks to be left alone for a while.
  record Deferred(String reason) implements Fate {}

  /// Never: the server won't have it.
  record Refused(String reason) implements Fate {}
}
