package org.standfirst.readers.openid;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.standfirst.readers.session.Token;

/// What a browser keeps while its owner is away at a provider: one secret. The nonce and the code
/// verifier of each attempt are made of it, so that they are nowhere but in that browser; we know
/// it by its hash.
record Keepsake(Token token) {
  private static final String ALGORITHM = "HmacSHA256";

  static Keepsake fresh() {
    return new Keepsake(Token.random());
  }

  /// What the ID token is to carry (hashed, as Spring Security sends it).
  String nonce(Token state) {
    return of("nonce", state);
  }

  /// By what the code is exchanged (RFC 7636).
  String verifier(Token state) {
    return of("verifier", state);
  }

  byte[] hash() {
    return token.hash().bytes();
  }

  private String of(String purpose, Token state) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(token.letters().getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      byte[] bytes =
          mac.doFinal((purpose + " " + state.letters()).getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java comes with " + ALGORITHM, e);
    }
  }
}
