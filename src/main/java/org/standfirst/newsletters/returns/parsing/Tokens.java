package org.standfirst.newsletters.returns.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what stands in our return paths, `bounce+…@`, also where somebody has rewritten them.
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile("(?i)\\bbounce\\+([a-z0-9._-]{3,60})(?==?[a-z0-9.-]{0,100}@)");

  private Tokens() {}

  /// The first in these texts; empty: none.
  static String in(String... texts) {
    for (String text : texts) {
      Matcher found = TOKEN.matcher(text);
      if (found.find()) {
        return found.group(1);
      }
    }
    return "";
  }
}
