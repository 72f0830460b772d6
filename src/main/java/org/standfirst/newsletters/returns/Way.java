package org.standfirst.newsletters.returns;

/// By which way something comes back.
public enum Way {
  /// A server said so while a copy was handed to it.
  RELAY("relay"),
  MAILBOX("mailbox"),
  RECEIVER("receiver"),
  SES("ses"),
  POSTMARK("postmark"),
  SENDGRID("sendgrid"),
  MAILGUN("mailgun");

  private final String word;

  Way(String word) {
    this.word = word;
  }

  /// As it stands in the database.
  public String word() {
    return word;
  }

  /// Whether whoever comes by it has proved who they are, so that what they say is believed.
  boolean isSigned() {
    return this != MAILBOX && this != RECEIVER;
  }
}
