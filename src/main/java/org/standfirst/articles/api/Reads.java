package org.standfirst.articles.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.standfirst.wall.Access;

/// What a key may read.
enum Reads {
  /// What stands before the wall, and no whole article.
  TEASERS(null),
  /// The articles that are open to everyone, whole.
  OPEN(Access.OPEN),
  /// All that are open to whoever has an account.
  REGISTERED(Access.REGISTERED),
  /// All.
  PREMIUM(Access.PREMIUM);

  private final @Nullable Access most;

  Reads(@Nullable Access most) {
    this.most = most;
  }

  /// The most that an article may ask for to be read whole; null: none is.
  @Nullable Access most() {
    return most;
  }

  /// The name in forms, answers and the database.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What that word means; null: nothing.
  static @Nullable Reads of(String word) {
    for (Reads each : values()) {
      if (each.word().equals(word)) {
        return each;
      }
    }
    return null;
  }
}
