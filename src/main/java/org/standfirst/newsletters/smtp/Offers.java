package org.standfirst.newsletters.smtp;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a server says it can do.
///
/// @param size the largest message it takes; 0: it doesn't say
/// @param logins the ways to sign in
record Offers(boolean pipelining, boolean startTls, boolean sized, long size, Set<String> logins) {
  static final Offers NONE = new Offers(false, false, false, 0, Set.of());

  /// @param lines of the reply to EHLO, the first of which is a greeting
  static Offers of(List<String> lines) {
    boolean pipelining = false;
    boolean startTls = false;
    boolean sized = false;
    long size = 0;
    Set<String> logins = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] words = line.strip().toUpperCase(Locale.ROOT).split("[ =]+", -1);
      switch (words[0]) {
        case "PIPELINING" -> pipelining = true;
        case "STARTTLS" -> startTls = true;
        case "AUTH" -> logins.addAll(List.of(words).subList(1, words.length));
        case "SIZE" -> {
          sized = true;
          size = words.length > 1 ? number(words[1]) : 0;
        }
        default -> {}
      }
    }
    return new Offers(pipelining, startTls, sized, size, logins);
  }

  boolean takes(int length) {
    return size == 0 || length <= size;
  }

  private static long number(String digits) {
    return digits.matches("[0-9]{1,18}") ? Long.parseLong(digits) : 0;
  }
}
