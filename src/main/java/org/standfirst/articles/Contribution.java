package org.standfirst.articles;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What somebody did for an article.
public enum Contribution {
  /// They wrote it.
  BY,
  /// They found out things for it.
  REPORTING,
  PHOTOGRAPHS,
  ILLUSTRATIONS,
  TRANSLATION;

  /// Its name in forms and rows.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The key of what stands before a name.
  public String key() {
    return "articles.contribution." + word();
  }

  /// The one of that word; having written it where there is none.
  public static Contribution of(@Nullable String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst().orElse(BY);
  }
}
