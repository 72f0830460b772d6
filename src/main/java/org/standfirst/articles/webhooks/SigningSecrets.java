package org.standfirst.articles.webhooks;

import org.springframework.stereotype.Component;
import org.standfirst.database.SigningKeys;

/// Seals the secrets of webhooks for the database, each to its webhook.
@Component
class SigningSecrets {
  private final SigningKeys keys;

  SigningSecrets(SigningKeys keys) {
    this.keys = keys;
  }

  byte[] seal(SigningSecret secret, long webhook) {
    return keys.seal("webhooks").close(secret.bytes(), owner(webhook));
  }

  SigningSecret open(byte[] sealed, long webhook) {
    byte[] bytes = keys.seal("webhooks").open(sealed, owner(webhook));
    if (bytes == null) {
      throw new IllegalStateException("The secret of webhook " + webhook + " isn't its own");
    }
    return new SigningSecret(bytes);
  }

  private static String owner(long webhook) {
    return "webhook " + webhook;
  }
}
