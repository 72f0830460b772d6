package org.standfirst.readers.password;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.standfirst.readers.password.PasswordPolicy.Opinion;

/// What may be chosen as a password here: the configured rule, an upper bound, no common one, and
/// none that is little more than the name of the paper.
public final class PasswordChoice {
  private static final int LONGEST = 128;
  private final PasswordPolicy policy;
  private final OwnWords own;
  private final CommonPasswords common;

  public PasswordChoice(PasswordPolicy policy) throws IOException {
    this(policy, List.of());
  }

  /// @param own what the paper is called and where it stands, which nobody should choose either
  public PasswordChoice(PasswordPolicy policy, List<String> own) throws IOException {
    this.policy = policy;
    this.own = new OwnWords(own);
    this.common = new CommonPasswords();
  }

  /// The key of the hint at the field.
  public String hint() {
    return policy.hint();
  }

  /// What is to be said of a password.
  public Opinion on(String password) {
    int length = password.codePointCount(0, password.length());
    if (length == 0) {
      return new Opinion.Lacking("readers.password.missing", 0);
    }
    if (length > LONGEST) {
      return new Opinion.Lacking("readers.password.too-long", length);
    }
    return switch (policy.on(password)) {
      case Opinion.Lacking lacking -> lacking;
      case Opinion.Fine fine ->
          common.include(password) || own.makeUp(password)
              ? new Opinion.Lacking("readers.password.common", length)
              : fine;
    };
  }

  /// The password in one form, however the keyboard composes its letters.
  public static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
