package org.standfirst.readers.passkeys;

import org.standfirst.site.ReturnPath;

/// Where passkeys are looked after.
final class PasskeyPaths {
  static final ReturnPath PAGE = new ReturnPath("/account/passkeys");

  /// The way in, and back to them.
  static final String SIGN_IN = PAGE.behind("/sign-in");

  /// Where one proves again who one is, and back to them.
  static final String PROOF = proof(PAGE);

  private PasskeyPaths() {}

  static String proof(ReturnPath returnTo) {
    return returnTo.behind("/account/proof");
  }

  static ReturnPath removal(long number) {
    return new ReturnPath("/account/passkeys/" + number + "/removal");
  }

  /// The reader's own page, with a word on what was done.
  static String saved(String what) {
    return "/account?saved=" + what + "#passkeys";
  }
}
