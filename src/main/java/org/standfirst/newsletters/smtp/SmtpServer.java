package org.standfirst.newsletters.smtp;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A server that takes our messages, and how we speak with it.
///
/// @param hello the name we give ourselves
/// @param messages how many may go over one connection; 0: any number
public record SmtpServer(
    String host,
    int port,
    Encryption encryption,
    @Nullable Login login,
    String hello,
    int messages,
    Patience patience) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:\\[\\]-]{1,255}");

  public SmtpServer {
    if (!NAME.matcher(hello).matches()) {
      throw new IllegalArgumentException("not a name to greet a server with");
    }
  }
}
