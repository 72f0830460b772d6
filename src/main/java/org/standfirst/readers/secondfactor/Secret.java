package org.standfirst.readers.secondfactor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What an authenticator and we share. From it and the time both reckon the same six figures (RFC
/// 6238 with HMAC-SHA-1 and steps of 30 seconds, as all authenticators know it).
final class Secret {
  private static final String ALGORITHM = "HmacSHA1";
  private static final int BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int CODES = 1_000_000;
  private static final int DRIFT = 1;
  private final byte[] bytes;

  Secret(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  static Secret random() {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    return new Secret(fresh);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /// The secret as it is typed into an authenticator.
  String letters() {
    return Base32.RFC_4648.of(bytes);
  }

  /// The secret as an authenticator's camera reads it.
  String address(String paper, String account) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=6&period=30"
        .formatted(encoded(paper), encoded(account), letters(), encoded(paper));
  }

  /// The step whose code was typed: this one, the one before or the one after, since clocks differ.
  /// It takes equally long whichever it is, or none.
  OptionalLong step(String typed, Instant now) {
    long current = step(now);
    long found = -1;
    for (long each = current - DRIFT; each <= current + DRIFT; each++) {
      boolean same =
          MessageDigest.isEqual(
              code(each).getBytes(StandardCharsets.US_ASCII),
              typed.getBytes(StandardCharsets.UTF_8));
      found = same ? each : found;
    }
    return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
  }

  static long step(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
  }

  /// The code of a step.
  String code(long step) {
    return "%06d".formatted(truncated(step) % CODES);
  }

  /// The number that a step's code is the end of (RFC 4226, 5.3).
  int truncated(long step) {
    byte[] hash = hash(step);
    int offset = hash[hash.length - 1] & 0xF;
    return ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
  }

  private byte[] hash(long step) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Java comes with " + ALGORITHM, e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /// It is for authenticators, not for logs.
  @Override
  public String toString() {
    return "Secret";
  }
}
