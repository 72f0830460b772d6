package org.standfirst.newsletters.smtp;

import javax.net.ssl.SSLSocketFactory;

/// Whether the connection is encrypted. Where it is, the server's certificate must be trusted and
/// name the host; nothing is said otherwise.
public sealed interface Encryption {
  record None() implements Encryption {}

  /// After STARTTLS, which the server must offer (RFC 3207).
  record StartTls(SSLSocketFactory sockets) implements Encryption {}

  /// After STARTTLS where the server offers it, else not at all: better than nothing, and no
  /// protection from anybody who sits in between.
  record StartTlsIfOffered(SSLSocketFactory sockets) implements Encryption {}

  /// From the first byte.
  record Tls(SSLSocketFactory sockets) implements Encryption {}

  static Encryption none() {
    return new None();
  }

  static Encryption startTls() {
    return new StartTls((SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  static Encryption startTlsIfOffered() {
    return new StartTlsIfOffered((SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  static Encryption tls() {
    return new Tls((SSLSocketFactory) SSLSocketFactory.getDefault());
  }
}
