package org.standfirst.comments.moderation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why a moderator takes a comment out.
public enum Reason {
  ABUSE,
  OFF_TOPIC,
  SPAM,
  PRIVATE,
  FALSEHOOD,
  ILLEGAL,
  OTHER;

  /// Its name in forms and in keys.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The reason of that word; null: there is none.
  public static @Nullable Reason of(String word) {
    return List.of(values()).stream()
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElse(null);
  }
}
