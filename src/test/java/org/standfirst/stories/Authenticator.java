package org.standfirst.stories;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jsoup.nodes.Document;

/// An authenticator on somebody's phone, made from RFC 6238 alone.
final class Authenticator {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private final byte[] secret;

  private Authenticator(byte[] secret) {
    this.secret = secret;
  }

  /// Told its secret by the letters on the page.
  static Authenticator readFrom(Document page) {
    return of(page.select(".second-factor__secret").text());
  }

  static Authenticator of(String shown) {
    String letters = shown.replace(" ", "");
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < letters.length(); i++) {
      number = number.shiftLeft(5).or(BigInteger.valueOf(LETTERS.indexOf(letters.charAt(i))));
    }
    byte[] bytes = number.toByteArray();
    int length = letters.length() * 5 / 8;
    byte[] secret = new byte[length];
    int from = Math.max(0, bytes.length - length);
    System.arraycopy(bytes, from, secret, length - (bytes.length - from), bytes.length - from);
    return new Authenticator(secret);
  }

  /// What it shows now.
  String code() {
    return code(Instant.now().getEpochSecond() / 30);
  }

  /// Six figures that it doesn't show, now or about now.
  String wrongCode() {
    long now = Instant.now().getEpochSecond() / 30;
    return Stream.of("111111", "222222", "333333", "444444", "555555")
        .filter(each ->
            !each.equals(code(now - 1))
                && !each.equals(code(now))
                && !each.equals(code(now + 1))
                && !each.equals(code(now + 2)))
        .findFirst()
        .orElseThrow();
  }

  private String code(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & Integer.MAX_VALUE;
      return "%06d".formatted(number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
