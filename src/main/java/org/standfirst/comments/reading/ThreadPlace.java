package org.standfirst.comments.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A place in the order of a discussion.
///
/// @param key what the order goes by, where that isn't the number alone
record ThreadPlace(int key, long number) {
  /// Above the first where the largest comes first.
  static final ThreadPlace TOP = new ThreadPlace(Integer.MAX_VALUE, Long.MAX_VALUE);

  /// Before the first where the smallest comes first.
  static final ThreadPlace BOTTOM = new ThreadPlace(0, 0);

  private static final Pattern WORD = Pattern.compile("(\\d{1,9})-(\\d{1,18})");

  /// The place of a word as [#word] writes it; null: it is none.
  static @Nullable ThreadPlace of(String word) {
    Matcher place = WORD.matcher(word);
    return place.matches()
        ? new ThreadPlace(Integer.parseInt(place.group(1)), Long.parseLong(place.group(2)))
        : null;
  }

  String word() {
    return key + "-" + number;
  }
}
