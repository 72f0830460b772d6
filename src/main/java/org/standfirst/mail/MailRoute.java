package org.standfirst.mail;

/// Which way letters go, decided at the start.
enum MailRoute {
  /// To the SMTP server.
  SMTP("waiting"),
  /// Into the demo's mailbox, where they stay.
  MAILBOX("kept"),
  /// Nowhere yet: they wait until a server is set.
  NOWHERE("waiting");

  private final String state;

  MailRoute(String state) {
    this.state = state;
  }

  /// The state in which a letter begins.
  String state() {
    return state;
  }

  static MailRoute of(boolean smtp, boolean embedded) {
    return smtp ? SMTP : embedded ? MAILBOX : NOWHERE;
  }
}
