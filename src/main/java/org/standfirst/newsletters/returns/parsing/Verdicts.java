package org.standfirst.newsletters.returns.parsing;

import org.standfirst.newsletters.returns.Hardness;

/// Judges what others have read of a failure, as we do what we read ourselves.
public final class Verdicts {
  private Verdicts() {}

  /// Whether a failure that somebody calls lasting is: where nothing is said against that, it is.
  public static Hardness of(String status, String words) {
    Diagnosis told = Diagnosis.of(StatusCode.in(status), words);
    return told.isGrounded() ? told.hardness() : Hardness.HARD;
  }

  /// Words as they are kept: on one line, and not too many.
  public static String line(String words) {
    return Diagnosis.of(null, words).words();
  }
}
