package org.standfirst.readers.password;

/// At least six characters, among them an upper-case letter, a lower-case letter and a number.
final class HouseRule implements PasswordPolicy {
  private static final int SHORTEST = 6;

  @Override
  public String hint() {
    return "readers.password.hint.house";
  }

  @Override
  public Opinion on(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return new Opinion.Lacking("readers.password.too-short.house", length);
    }
    if (password.codePoints().noneMatch(Character::isUpperCase)) {
      return new Opinion.Lacking("readers.password.no-upper-case", length);
    }
    if (password.codePoints().noneMatch(Character::isLowerCase)) {
      return new Opinion.Lacking("readers.password.no-lower-case", length);
    }
    if (password.codePoints().noneMatch(Character::isDigit)) {
      return new Opinion.Lacking("readers.password.no-number", length);
    }
    return new Opinion.Fine();
  }
}
