package org.standfirst.readers.secondfactor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A code for the day the authenticator is lost: 120 random bits, in 24 letters and figures that
/// aren't mistaken for each other. So many need no slow hash.
record RecoveryCode(String letters) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 15;
  private static final int LETTERS = 24;
  private static final int GROUP = 4;

  static RecoveryCode random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new RecoveryCode(Base32.SPOKEN.of(bytes));
  }

  /// What was typed, if it may be a code at all: however it was grouped, and with the letters that
  /// look like figures read as those.
  static @Nullable RecoveryCode read(String typed) {
    String letters =
        typed
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\s\\p{Pd}]", "")
            .replace('o', '0')
            .replace('i', '1')
            .replace('l', '1');
    return letters.length() == LETTERS && letters.matches("[0-9a-z]*")
        ? new RecoveryCode(letters)
        : null;
  }

  /// As it is shown: in groups of four.
  String shown() {
    var groups = new StringBuilder();
    for (int i = 0; i < LETTERS; i += GROUP) {
      groups.append(i == 0 ? "" : "-").append(letters, i, i + GROUP);
    }
    return groups.toString();
  }

  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(letters.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java comes with SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "RecoveryCode";
  }
}
