package org.standfirst.newsletters.smtp;

import java.io.IOException;

/// The server said 421: nothing more can be asked.
final class DismissedException extends IOException {
  private final transient Reply reply;

  DismissedException(Reply reply) {
    super("the server closes the connection: " + reply);
    this.reply = reply;
  }

  Reply reply() {
    return reply;
  }
}
