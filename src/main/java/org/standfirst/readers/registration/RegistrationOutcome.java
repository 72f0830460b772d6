package org.standfirst.readers.registration;

import java.time.Duration;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.session.Opened;

/// What came of a registration. None of its cases tells whether the address was known.
public sealed interface RegistrationOutcome {
  /// The visitor is a reader now, not yet confirmed.
  record Registered(Opened session) implements RegistrationOutcome {}

  /// Something is to be put right.
  record Refused(Problems problems) implements RegistrationOutcome {}

  /// Tried too often.
  record TooOften(Duration after) implements RegistrationOutcome {}

  /// Too many are registering.
  record Crowded(Duration after) implements RegistrationOutcome {}
}
