package org.standfirst.readers.pages;

/// The page behind the link of a confirmation mail.
public sealed interface ConfirmationPage {
  /// One button is to be pressed.
  ///
  /// @param passwordAsked whether the registration's password is to be given as well
  /// @param providerAsked whether the provider that the registration came by is to open it first:
  ///   it has no password
  /// @param refused why it can't be done now
  record Asking(
      String path,
      String email,
      String firstName,
      boolean passwordAsked,
      boolean providerAsked,
      Problems problems,
      Refusal refused)
      implements ConfirmationPage {}

  /// It was pressed, in this browser or in another in which the reader is signed in.
  ///
  /// @param readOn where its reader goes on; empty: nowhere in particular
  record Done(String readOn) implements ConfirmationPage {}

  /// It was pressed, and this browser isn't signed in.
  ///
  /// @param signIn path of the way in
  record DoneElsewhere(String signIn) implements ConfirmationPage {}

  /// The address belongs to an account already.
  record Taken() implements ConfirmationPage {}

  /// The link is spent, too old or unknown.
  record Unusable() implements ConfirmationPage {}
}
