package org.standfirst.newsletters.returns;

import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.deliveries.DeliveryToken;
import org.standfirst.newsletters.deliveries.MessageIds;

/// Knows our own mails again by the marks that reports bring back. Both are signed, so whoever
/// brings one has had that mail.
@Component
class Origins {
  private final DeliveryToken tokens;
  private final MessageIds ids;

  Origins(DeliveryToken tokens, MessageIds ids) {
    this.tokens = tokens;
    this.ids = ids;
  }

  /// The delivery that a report tells of; empty where it proves none.
  OptionalLong delivery(Report.Origin origin) {
    OptionalLong named = tokens.readReturnPath(origin.token());
    return named.isPresent() ? named : ids.read(origin.messageId());
  }

  /// Whether that is in one of our return paths.
  boolean isToken(String token) {
    return tokens.readReturnPath(token).isPresent();
  }
}
