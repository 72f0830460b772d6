package org.standfirst.readers.pages;

/// The pages on the way to a provider and back.
public sealed interface ProviderPage {
  /// On to the provider.
  ///
  /// @param label what readers call it
  record PassingOn(String label, String address) implements ProviderPage {}

  /// The way in was not opened.
  ///
  /// @param why the key of the words that say why; with `.words` they say what to do
  /// @param wayBack where one may try again
  record Refused(String label, String why, String wayBack) implements ProviderPage {}
}
