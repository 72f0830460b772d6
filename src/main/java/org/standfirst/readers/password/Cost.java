package org.standfirst.readers.password;

/// How much memory and how many passes over it a hash takes.
record Cost(int kibibytes, int passes) {
  /// The floor that OWASP's Password Storage Cheat Sheet gives for Argon2id on one lane.
  static final Cost FLOOR = new Cost(19_456, 2);
}
