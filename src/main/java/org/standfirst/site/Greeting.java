package org.standfirst.site;

/// How the frame greets a visitor. It says nothing personal, so that pages can be printed for many.
public enum Greeting {
  /// Invited to register or sign in.
  STRANGER,
  /// Reminded that a confirmation mail waits.
  PENDING,
  /// Shown the way to the account.
  READER
}
