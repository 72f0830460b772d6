package org.standfirst.newsletters.subscribing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The secret in the link that confirms a wish: 256 random bits, of which we keep the hash.
record WishToken(String letters) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int BYTES = 32;

  static WishToken random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new WishToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /// What was sent to us, if it looks like one at all.
  static @Nullable WishToken of(String sent) {
    return FORM.matcher(sent).matches() ? new WishToken(sent) : null;
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(letters.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }

  /// The secret itself is for links, not for logs.
  @Override
  public String toString() {
    return "WishToken";
  }
}
