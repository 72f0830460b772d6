package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;

/// The providers that open the reader's account, and those that could.
///
/// @param lastWay whether the linked one is the only way into the account
public record ProvidersPanel(List<Linked> linked, List<ProviderButton> linkable, boolean lastWay) {
  /// One that opens it.
  ///
  /// @param label what readers call it
  /// @param email as the provider says it; may be empty
  /// @param removal where it is posted to unlink it
  public record Linked(String label, String email, Instant since, String removal) {}
}
