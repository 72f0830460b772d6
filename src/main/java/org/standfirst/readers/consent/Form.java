package org.standfirst.readers.consent;

import java.util.Locale;

/// By what a reader said yes or no.
public enum Form {
  /// The registration form.
  REGISTRATION,
  /// The page that asks about a new version.
  NEW_TERMS,
  /// The page that follows signing in by a provider for the first time.
  PROVIDER,
  /// They were enrolled by hand: staff, and the demo's people.
  ENROLMENT,
  /// Their account.
  ACCOUNT,
  /// Asking for the account to be deleted, or thinking better of it.
  LEAVING;

  /// The key of the words for it.
  public String words() {
    return "readers.consent.form." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
