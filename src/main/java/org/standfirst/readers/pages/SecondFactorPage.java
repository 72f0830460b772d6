package org.standfirst.readers.pages;

import java.time.Instant;
import java.util.List;

/// The page of the second factor.
public sealed interface SecondFactorPage {
  /// It is off; this is how to switch it on.
  ///
  /// @param secret as it is typed into an authenticator, in groups
  /// @param offer the same, sealed, for the form to bring back
  /// @param needed whether the reader is staff and needs one
  record Offer(
      QrSquare square,
      List<String> secret,
      String offer,
      String returnTo,
      boolean needed,
      Problems problems)
      implements SecondFactorPage {}

  /// It is on.
  ///
  /// @param needed whether it can't be switched off
  /// @param saved the key of the words that say what was just done; empty: nothing
  record On(Instant since, int codesLeft, boolean needed, String saved)
      implements SecondFactorPage {}

  /// The recovery codes, this once.
  ///
  /// @param onward where to go on
  record Codes(List<String> codes, boolean fresh, String onward) implements SecondFactorPage {}
}
