package org.standfirst.articles.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/// Reads the address that a webhook is to call: https, so that nobody reads along.
final class WebhookAddress {
  private static final int LONGEST = 500;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private WebhookAddress() {}

  /// What was made of an address.
  sealed interface Reading {
    /// It may be called.
    record Good(String address) implements Reading {}

    /// It may not.
    ///
    /// @param why the key of the words that say why
    record Bad(String why) implements Reading {}
  }

  /// @param demo whether a receiver on this machine may be called without TLS
  static Reading read(String typed, boolean demo) {
    String address = typed.strip();
    if (address.length() > LONGEST) {
      return new Reading.Bad("articles.webhooks.refused.too-long");
    }
    try {
      URI uri = new URI(address).parseServerAuthority();
      String host = uri.getHost();
      if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
        return new Reading.Bad("articles.webhooks.refused.address");
      }
      boolean secure = "https".equalsIgnoreCase(uri.getScheme());
      boolean ownMachine = "http".equalsIgnoreCase(uri.getScheme()) && LOOPBACK.contains(host);
      return secure || (demo && ownMachine)
          ? new Reading.Good(uri.toASCIIString())
          : new Reading.Bad("articles.webhooks.refused.scheme");
    } catch (URISyntaxException _) {
      return new Reading.Bad("articles.webhooks.refused.address");
    }
  }
}
