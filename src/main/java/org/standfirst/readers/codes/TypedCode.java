package org.standfirst.readers.codes;

/// What was typed or pasted as a code: six digits of any script, whatever stands between and around
/// them.
public sealed interface TypedCode {
  /// Six digits.
  record Legible(Code code) implements TypedCode {}

  /// Nothing.
  record Missing() implements TypedCode {}

  /// Something, but no six digits.
  record Illegible() implements TypedCode {}

  /// Reads a field.
  static TypedCode read(String typed) {
    if (typed.isBlank()) {
      return new Missing();
    }
    var digits = new StringBuilder();
    typed
        .codePoints()
        .filter(Character::isDigit)
        .limit(Code.LENGTH + 1)
        .forEach(each -> digits.append(Character.digit(each, 10)));
    return digits.length() == Code.LENGTH
        ? new Legible(new Code(digits.toString()))
        : new Illegible();
  }
}
