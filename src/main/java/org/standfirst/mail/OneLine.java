package org.standfirst.mail;

import java.util.regex.Pattern;

/// Makes words fit for a header: no line breaks, no control characters, nothing that turns the
/// direction of writing around.
final class OneLine {
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+");

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s<>\",;:()\\[\\]]{1,100}@[^\\s<>\",;:()\\[\\]]{1,255}");

  private OneLine() {}

  static String of(String words) {
    return UNFIT.matcher(words).replaceAll(" ").strip();
  }

  /// What another says, fit for the log, where nobody's address stands.
  static String forTheLog(String words) {
    return ADDRESS.matcher(of(words)).replaceAll("…@…");
  }
}
