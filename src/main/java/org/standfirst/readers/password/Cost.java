package org.standfirst.readers.password;

/// How much memory a hash takes, how many passes over it, and in how many lanes.
public record Cost(int kibibytes, int passes, int lanes) {
  /// The floor that OWASP's Password Storage Cheat Sheet gives for Argon2id on one lane.
  public static final Cost FLOOR = new Cost(19_456, 2, 1);
}
