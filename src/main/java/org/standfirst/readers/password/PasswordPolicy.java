package org.standfirst.readers.password;

/// Which passwords may be chosen, beside those that nobody should.
public interface PasswordPolicy {
  /// The key of the hint at the field.
  String hint();

  /// What the rule says of a password.
  Opinion on(String password);

  /// What a rule says of a password.
  sealed interface Opinion {
    /// It may be used.
    record Fine() implements Opinion {}

    /// It may not.
    ///
    /// @param problem the key of the words that say why
    /// @param given a number for those words
    record Lacking(String problem, int given) implements Opinion {}
  }
}
