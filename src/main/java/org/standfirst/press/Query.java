package org.standfirst.press;

import java.util.Set;

/// Looks for names in the query of an address, without taking it apart.
final class Query {
  private Query() {}

  /// Whether one of the names stands in the query, or may stand there in disguise.
  static boolean mayName(String query, Set<String> names) {
    int start = 0;
    while (start <= query.length()) {
      int end = query.indexOf('&', start);
      end = end < 0 ? query.length() : end;
      int equals = query.indexOf('=', start);
      String name = query.substring(start, equals < 0 || equals > end ? end : equals);
      if (names.contains(name) || name.indexOf('%') >= 0 || name.indexOf('+') >= 0) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
