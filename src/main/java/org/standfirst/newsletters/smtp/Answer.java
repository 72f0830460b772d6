package org.standfirst.newsletters.smtp;

import org.jspecify.annotations.Nullable;

/// What a server said on a message before its body.
///
/// @param refusal null: it waits for the body
/// @param amends what must be said before the next message, and is answered; may be empty
record Answer(@Nullable Verdict refusal, String amends) {
  /// The server forgets what was begun.
  static final String ANEW = "RSET\r\n";

  /// No message, to a server that waits for one: it has refused whom that would be for.
  static final String DOT = ".\r\n";

  static final Answer GO_ON = new Answer(null, "");
}
