package org.standfirst.readers.session;

/// By what someone proved who they are.
public enum Proof {
  /// They registered in this browser.
  REGISTRATION,
  PASSWORD,
  /// A one-time code from a letter.
  CODE,
  /// A link from a letter.
  LINK,
  /// A passkey that asked for a finger, a face or a PIN: two factors in one.
  PASSKEY,
  /// An OpenID Connect provider.
  PROVIDER,
  /// A code from an authenticator (RFC 6238).
  AUTHENTICATOR,
  /// One of the codes that were kept for the day the authenticator is lost.
  RECOVERY_CODE;

  /// Whether this is more than a first factor.
  public boolean isSecondFactor() {
    return switch (this) {
      case PASSKEY, AUTHENTICATOR, RECOVERY_CODE -> true;
      case REGISTRATION, PASSWORD, CODE, LINK, PROVIDER -> false;
    };
  }
}
