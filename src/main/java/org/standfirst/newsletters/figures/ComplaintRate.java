package org.standfirst.newsletters.figures;

import java.util.Locale;

/// What the complaints about an issue amount to, by what Gmail and Yahoo ask of whoever sends in
/// bulk: stay below one in a thousand, and never reach three.
enum ComplaintRate {
  /// Nobody complained.
  NONE,
  /// Of so few copies that one complaint is too many of them.
  TOO_FEW_TO_SAY,
  /// Below one in a thousand.
  FINE,
  /// From one in a thousand on.
  TO_BE_WATCHED,
  /// Three in a thousand or more.
  TOO_HIGH;

  private static final int A_THOUSAND = 1_000;

  static ComplaintRate of(long complaints, long delivered) {
    if (complaints <= 0) {
      return NONE;
    }
    if (complaints == 1 && delivered < A_THOUSAND) {
      return TOO_FEW_TO_SAY;
    }
    long thousandfold = complaints * A_THOUSAND;
    if (thousandfold >= 3 * delivered) {
      return TOO_HIGH;
    }
    return thousandfold >= delivered ? TO_BE_WATCHED : FINE;
  }

  /// The key of the words for it.
  String key() {
    return "newsletters.figures.complaints." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
