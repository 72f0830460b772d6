package org.standfirst.wall;

import java.util.Locale;

/// What a visitor is invited to where the wall is closed.
public enum Invitation {
  /// To register: the article is for account holders, or the stranger's readings are used up.
  TO_REGISTER,
  /// To register: the article is Premium, and an account opens some of them each month.
  TO_REGISTER_FOR_PREMIUM,
  /// To come back next month or subscribe: the reader's Premium readings are used up.
  TO_SUBSCRIBE,
  /// To sign in: the article is for subscribers alone.
  FOR_SUBSCRIBERS;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
