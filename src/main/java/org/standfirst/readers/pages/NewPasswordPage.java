package org.standfirst.readers.pages;

/// The page behind the link of a mail for a new password.
public sealed interface NewPasswordPage {
  /// A password is to be typed.
  ///
  /// @param refused why it wasn't taken, where the password isn't to blame; empty: nothing of the
  ///   kind
  record Asking(String path, String passwordHint, Problems problems, Refusal refused)
      implements NewPasswordPage {}

  /// The link is spent, too old or unknown.
  record Unusable() implements NewPasswordPage {}
}
