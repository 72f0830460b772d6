package org.standfirst.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Signs short texts with HMAC-SHA256 (RFC 2104), cut to 128 bits, and knows its own signature
/// again.
public final class Signature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;
  private final ThreadLocal<Mac> mac;

  Signature(byte[] key) {
    var secret = new SecretKeySpec(key, ALGORITHM);
    this.mac =
        ThreadLocal.withInitial(() -> {
          try {
            Mac fresh = Mac.getInstance(ALGORITHM);
            fresh.init(secret);
            return fresh;
          } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java comes with " + ALGORITHM, e);
          }
        });
  }

  /// The signature of a text, in 22 letters of URL-safe Base64.
  public String of(String text) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
  }

  /// Whether that is the text's signature; takes equally long either way.
  public boolean isOf(String text, String signature) {
    return MessageDigest.isEqual(
        of(text).getBytes(StandardCharsets.US_ASCII),
        signature.getBytes(StandardCharsets.ISO_8859_1));
  }

  private byte[] bytes(String text) {
    return Arrays.copyOf(mac.get().doFinal(text.getBytes(StandardCharsets.UTF_8)), BYTES);
  }
}
