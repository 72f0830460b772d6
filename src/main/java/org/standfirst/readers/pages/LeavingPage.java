package org.standfirst.readers.pages;

import java.time.Instant;

/// The page of those who asked to be deleted.
public sealed interface LeavingPage {
  /// They are signed in again.
  ///
  /// @param onward where reading goes on if they leave it at that
  record Due(Instant due, String returnTo, String onward) implements LeavingPage {}

  /// They are signed out, as is everybody else who looks at this.
  record Gone(long days) implements LeavingPage {}

  /// Their registration, which nobody had confirmed, is erased.
  record Erased() implements LeavingPage {}
}
