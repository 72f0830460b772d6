package org.standfirst.readers.password;

/// At least eight characters of any kind.
final class LengthRule implements PasswordPolicy {
  private static final int SHORTEST = 8;

  @Override
  public String hint() {
    return "readers.password.hint.length";
  }

  @Override
  public Opinion on(String password) {
    int length = password.codePointCount(0, password.length());
    return length < SHORTEST
        ? new Opinion.Lacking("readers.password.too-short.length", length)
        : new Opinion.Fine();
  }
}
