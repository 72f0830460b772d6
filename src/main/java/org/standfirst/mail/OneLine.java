package org.standfirst.mail;

import java.util.regex.Pattern;

/// Makes words fit for a header: no line breaks, no control characters, nothing that turns the
/// direction of writing around.
final class OneLine {
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]+");

  private OneLine() {}

  static String of(String words) {
    return UNFIT.matcher(words).replaceAll(" ").strip();
  }
}
