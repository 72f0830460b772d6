package org.standfirst.readers.passkeys;

import org.standfirst.site.ReturnPath;

/// Where passkeys are looked after.
final class PasskeyPaths {
  /// Where they stand on the reader's own page.
  static final String PART = "passkeys";

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
}
