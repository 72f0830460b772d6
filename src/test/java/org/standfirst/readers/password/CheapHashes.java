package org.standfirst.readers.password;

/// Hashes that cost next to nothing, for tests that sign in by the thousand: the cost alone differs
/// from the program's.
public final class CheapHashes {
  private CheapHashes() {}

  public static PasswordHashes make() {
    return new PasswordHashes(2, 200, new Cost(64, 1, 1));
  }
}
