package org.standfirst.newsletters.returns.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An enhanced status code (RFC 3463): `5.1.1`.
record StatusCode(int kind, int subject, int detail) {
  private static final Pattern CODE =
      Pattern.compile("(?<![0-9.])([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?!\\.?[0-9])");

  /// What follows a server's reply code, or says of itself that it is one, is believed first.
  private static final Pattern AFTER_REPLY =
      Pattern.compile(
          "(?<![0-9.])[245][0-9][0-9][ \\-#(]{1,3}([245])\\.([0-9]{1,3})\\.([0-9]{1,3})(?!\\.?[0-9])");

  /// The first in a text; null: none.
  static @Nullable StatusCode in(String text) {
    StatusCode told = first(AFTER_REPLY.matcher(text));
    return told == null ? first(CODE.matcher(text)) : told;
  }

  private static @Nullable StatusCode first(Matcher found) {
    return found.find()
        ? new StatusCode(
            Integer.parseInt(found.group(1)),
            Integer.parseInt(found.group(2)),
            Integer.parseInt(found.group(3)))
        : null;
  }

  /// Whether it says no more than that something went wrong.
  boolean isVague() {
    return subject == 0 && detail == 0;
  }

  boolean is(int wantedSubject, int wantedDetail) {
    return subject == wantedSubject && detail == wantedDetail;
  }

  String text() {
    return kind + "." + subject + "." + detail;
  }
}
