package org.standfirst.database;

/// The program cannot start as things are. The message is one plain sentence for the operator, with
/// the way out; it is printed without a stack trace.
public final class StartRefused extends RuntimeException {
  public StartRefused(String sentence) {
    super(sentence);
  }

  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
