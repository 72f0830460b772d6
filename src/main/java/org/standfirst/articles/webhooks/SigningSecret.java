package org.standfirst.articles.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What a webhook's calls are signed with, as Standard Webhooks 1.0 has it: whoever is called has
/// it too, and knows by it that a call is ours and nobody has changed it.
record SigningSecret(byte[] bytes) {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static SigningSecret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SigningSecret(bytes);
  }

  /// As it is shown to be copied.
  String letters() {
    return "whsec_" + Base64.getEncoder().encodeToString(bytes);
  }

  /// The signature of a message that is sent at that second.
  String signature(String message, long second, String payload) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      String signed = message + "." + second + "." + payload;
      return "v1,"
          + Base64.getEncoder()
              .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java comes with " + ALGORITHM, e);
    }
  }

  /// The secret itself is not for logs.
  @Override
  public String toString() {
    return "SigningSecret";
  }
}
