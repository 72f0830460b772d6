package org.standfirst.comments.writing;

import java.util.regex.Pattern;

/// Numbers of comments, as they are sent.
final class Numbers {
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");

  private Numbers() {}

  /// The number; 0 for anything else.
  static long of(String sent) {
    return NUMBER.matcher(sent).matches() ? Long.parseLong(sent) : 0;
  }
}
