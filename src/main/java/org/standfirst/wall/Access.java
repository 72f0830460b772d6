package org.standfirst.wall;

import java.util.Locale;

/// To whom an article is open.
public enum Access {
  /// Everyone.
  OPEN,
  /// Strangers some a month, readers always.
  METERED,
  /// Whoever has an account.
  REGISTERED,
  /// Readers some a month, subscribers always.
  PREMIUM;

  /// The name in settings, addresses and the database: `open`, `metered`, `registered`, `premium`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The access of that name.
  ///
  /// @throws IllegalArgumentException where there is none
  public static Access of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
