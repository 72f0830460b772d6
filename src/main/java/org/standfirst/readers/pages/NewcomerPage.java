package org.standfirst.readers.pages;

import java.util.List;
import org.standfirst.readers.pages.RegistrationPanel.Typed;

/// What those are shown who come from a provider and whom we don't know yet.
public sealed interface NewcomerPage {
  /// What readers call the provider.
  String label();

  /// Their address has an account, and they are not signed in to it.
  ///
  /// @param signIn path of the page where they can
  record Known(String label, String email, String signIn) implements NewcomerPage {}

  /// They are signed in; one button links.
  ///
  /// @param email at the provider; may be empty
  /// @param account address of the account
  /// @param onward where they go on without linking
  record Linking(String label, String email, String account, String onward)
      implements NewcomerPage {}

  /// The form to register by.
  ///
  /// @param verified the address that is theirs; empty: they are to give one
  /// @param refused why it wasn't taken, where no field is to blame
  /// @param signIn path of the page for those who have an account
  record Unknown(
      String label,
      String verified,
      Typed typed,
      Problems problems,
      Refusal refused,
      List<Choice> newsletters,
      String signIn)
      implements NewcomerPage {}
}
