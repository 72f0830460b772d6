package org.standfirst.readers.password;

/// The rules a newsroom can choose from.
public enum PasswordRule {
  /// Six characters with an upper-case letter, a lower-case letter and a number.
  HOUSE,
  /// Eight characters and nothing else.
  LENGTH;

  /// The rule itself.
  public PasswordPolicy policy() {
    return switch (this) {
      case HOUSE -> new HouseRule();
      case LENGTH -> new LengthRule();
    };
  }
}
