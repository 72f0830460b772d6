package org.standfirst.readers.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A secret of 256 random bits, in 43 letters of URL-safe Base64. Its holder has it; we have its
/// hash.
public record Token(String letters) {
  /// One a thread: to look it up each time would cost as much as the hash.
  private static final ThreadLocal<MessageDigest> SHA_256 =
      ThreadLocal.withInitial(() -> {
        try {
          return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
          throw new IllegalStateException("Java comes with SHA-256", e);
        }
      });

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int LETTERS = 43;
  private static final int BYTES = 32;

  public static Token random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Token(BASE64.encodeToString(bytes));
  }

  /// What was sent to us, if it looks like a token at all.
  public static @Nullable Token of(String sent) {
    if (sent.length() != LETTERS) {
      return null;
    }
    for (int i = 0; i < LETTERS; i++) {
      if (!isLetter(sent.charAt(i))) {
        return null;
      }
    }
    return new Token(sent);
  }

  private static boolean isLetter(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9')
        || letter == '-'
        || letter == '_';
  }

  /// What we know it by.
  public Hash hash() {
    return Hash.of(SHA_256.get().digest(letters.getBytes(StandardCharsets.US_ASCII)));
  }

  /// The secret itself is for cookies and links, not for logs.
  @Override
  public String toString() {
    return "Token";
  }

  /// The SHA-256 of a token, four numbers so that it is a key of maps.
  public record Hash(long first, long second, long third, long fourth) {
    public static Hash of(byte[] bytes) {
      ByteBuffer numbers = ByteBuffer.wrap(bytes);
      return new Hash(numbers.getLong(), numbers.getLong(), numbers.getLong(), numbers.getLong());
    }

    static Hash ofHex(String hex) {
      return of(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
      return ByteBuffer.allocate(BYTES)
          .putLong(first)
          .putLong(second)
          .putLong(third)
          .putLong(fourth)
          .array();
    }

    String hex() {
      return HexFormat.of().formatHex(bytes());
    }
  }
}
