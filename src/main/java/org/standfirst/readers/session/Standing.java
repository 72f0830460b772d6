package org.standfirst.readers.session;

import org.standfirst.readers.ReaderId;

/// How a session stands.
///
/// @param secondFactorOn whether the reader has switched a second factor on
public record Standing(ReaderId reader, Proofs proofs, boolean lasting, boolean secondFactorOn) {
  /// Whether it is worth nothing yet but the way to the second factor.
  public boolean waits() {
    return secondFactorOn && !proofs.hasSecondFactor();
  }
}
