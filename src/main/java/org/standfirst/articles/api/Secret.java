package org.standfirst.articles.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A key as its holder has it: 256 random bits behind a beginning by which those who look for
/// secrets in sources know it. We have its hash.
record Secret(String letters) {
  private static final String BEGINNING = "standfirst_";
  private static final Pattern SHAPE = Pattern.compile(BEGINNING + "[A-Za-z0-9_-]{43}");
  private static final int BYTES = 32;
  private static final int ENDING = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Secret random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(BEGINNING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// What was sent, if it looks like a key at all.
  static @Nullable Secret of(String sent) {
    return SHAPE.matcher(sent).matches() ? new Secret(sent) : null;
  }

  /// What we know it by.
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(letters.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }

  /// The last letters, by which its holder tells it from others.
  String ending() {
    return letters.substring(letters.length() - ENDING);
  }

  /// The key itself is for its holder, not for logs.
  @Override
  public String toString() {
    return "Secret";
  }
}
