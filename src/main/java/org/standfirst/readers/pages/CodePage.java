package org.standfirst.readers.pages;

/// Signing in by a letter.
public sealed interface CodePage {
  /// The address is asked for.
  ///
  /// @param refused why it wasn't taken, where the address isn't to blame
  /// @param stay whether the browser is to be remembered
  /// @param signIn path of the way in by password
  record Asking(
      String returnTo,
      String email,
      boolean stay,
      Problems problems,
      Refusal refused,
      String signIn)
      implements CodePage {}

  /// The code is to be typed.
  ///
  /// @param path where it is sent
  /// @param refused why nothing can be done now
  /// @param again path of the page that asks for an address
  /// @param sentAgain whether another letter was just wished for
  record Typing(
      String path,
      String email,
      Problems problems,
      Refusal refused,
      String again,
      String signIn,
      boolean sentAgain)
      implements CodePage {}

  /// A link was opened whose button signs in.
  ///
  /// @param path where the button leads
  record Pressing(String path, String email) implements CodePage {}

  /// Code or link are too old, spent or unknown.
  record Unusable() implements CodePage {}
}
