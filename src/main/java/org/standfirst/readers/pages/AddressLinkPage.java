package org.standfirst.readers.pages;

/// The pages behind the links of letters about a change of address.
public sealed interface AddressLinkPage {
  /// The new address is to be confirmed.
  record Confirming(String path, String email) implements AddressLinkPage {}

  /// The browser isn't signed in to the account that is to be moved.
  ///
  /// @param signIn path of the way in, from where the link's page comes back
  record NotSignedIn(String signIn) implements AddressLinkPage {}

  /// The change is to be taken back.
  ///
  /// @param refused why it can't be done now
  record Undoing(String path, String email, Refusal refused) implements AddressLinkPage {}

  /// The change was taken back by that link already: a new password may be left to choose.
  record UndoneBefore() implements AddressLinkPage {}

  /// An address belongs to another account meanwhile.
  ///
  /// @param contact whom to write to
  record Taken(String contact) implements AddressLinkPage {}

  /// The link is spent, too old or unknown.
  record Unusable() implements AddressLinkPage {}
}
