package org.standfirst.readers.password;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A hash as it is stored: with its cost and salt, in the format of the Password Hashing
/// Competition, as Spring Security and most others write it.
record StoredHash(Cost cost, byte[] salt, byte[] hash) {
  static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,9}),p=(\\d{1,4})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

  /// One that no password has: to compare with it takes as long as with any other.
  static StoredHash nobodys(Cost cost) {
    return new StoredHash(cost, freshSalt(), random(HASH_BYTES));
  }

  static byte[] freshSalt() {
    return random(SALT_BYTES);
  }

  private static byte[] random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  static StoredHash read(String words) {
    Matcher found = FORM.matcher(words);
    if (!found.matches()) {
      throw new IllegalArgumentException("A password's hash is none of Argon2id's");
    }
    var cost = new Cost(number(found, 1), number(found, 2), number(found, 3));
    return new StoredHash(cost, bytes(found, 4), bytes(found, 5));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static byte[] bytes(Matcher found, int group) {
    return Base64.getDecoder().decode(found.group(group));
  }

  String words() {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.kibibytes(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }
}
