package org.standfirst.newsletters.deliveries;

/// What came of telling a sending what to do.
public sealed interface SendingOutcome {
  /// It is done, to so many deliveries where it was done to deliveries.
  record Done(int deliveries) implements SendingOutcome {}

  /// It isn't at the stage at which that can be done; somebody may have been faster.
  ///
  /// @param state the issue's, or the delivery's; empty: there is none
  record NotNow(String state) implements SendingOutcome {}
}
