package org.standfirst.mail;

/// A letter ready to be posted. Whatever its subject is made of, it fits on one line.
///
/// @param text the plain words
/// @param html the same, laid out
/// @param purpose why it is sent, in a word such as `confirmation`: for the log and the statistics
public record Letter(Recipient to, String subject, String text, String html, String purpose) {
  public Letter {
    subject = OneLine.of(subject);
  }
}
