package org.standfirst.newsletters.smtp;

/// Where in the conversation a server said no.
public enum Step {
  GREETING,
  HELLO,
  ENCRYPTION,
  SIGN_IN,
  /// MAIL: the return path, or us.
  SENDER,
  /// RCPT: the recipient.
  RECIPIENT,
  DATA,
  /// The dot: the message as such.
  MESSAGE
}
