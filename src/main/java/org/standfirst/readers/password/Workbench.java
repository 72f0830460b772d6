package org.standfirst.readers.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// Where one thread hashes passwords: the memory for it stays, as long as the cost does.
final class Workbench {
  private Argon2id argon2;

  Workbench(Cost cost) {
    this.argon2 = new Argon2id(cost);
  }

  StoredHash hash(String password, Cost cost) {
    byte[] salt = StoredHash.freshSalt();
    return new StoredHash(cost, salt, hash(password, cost, salt, StoredHash.HASH_BYTES));
  }

  /// Whether the hash is that password's; how many of its bytes are right shows in no time taken.
  boolean matches(String password, StoredHash known) {
    byte[] typed = hash(password, known.cost(), known.salt(), known.hash().length);
    return MessageDigest.isEqual(typed, known.hash());
  }

  private byte[] hash(String password, Cost cost, byte[] salt, int length) {
    if (!argon2.cost().equals(cost)) {
      argon2 = new Argon2id(cost);
    }
    return argon2.hash(password.getBytes(StandardCharsets.UTF_8), salt, length);
  }
}
