package org.standfirst.readers.codes;

import java.security.SecureRandom;
import java.util.Locale;

/// Six random digits. Its reader has them; we have a keyed hash.
public record Code(String digits) {
  static final int LENGTH = 6;
  private static final int HOW_MANY = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  static Code random() {
    return new Code(String.format(Locale.ROOT, "%06d", RANDOM.nextInt(HOW_MANY)));
  }

  /// As it is read best: `123 456`.
  public String spaced() {
    return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
  }

  /// The secret itself is for letters, not for logs.
  @Override
  public String toString() {
    return "Code";
  }
}
