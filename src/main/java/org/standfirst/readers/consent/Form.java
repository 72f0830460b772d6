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
  LEAVING,
  /// The page of a newsletter.
  NEWSLETTER_PAGE,
  /// A link in a newsletter.
  NEWSLETTER_LINK,
  /// What was chosen by the address alone, before it was an account's.
  ADDRESS,
  /// A list that the paper brought along.
  IMPORT,
  /// A complaint about a newsletter, by way of the reader's mail provider.
  COMPLAINT,
  /// Somebody at the paper, asked by the reader.
  STAFF;

  /// The key of the words for it.
  public String words() {
    return "readers.consent.form." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
