package org.standfirst.press;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/// Requests that a browser sends ahead of its reader, who may never come: `Sec-Purpose` of the
/// Fetch standard.
public final class Ahead {
  static final String HEADER = "Sec-Purpose";

  private Ahead() {}

  /// Whether this is one.
  public static boolean is(HttpServletRequest request) {
    return is(request.getHeader(HEADER));
  }

  static boolean is(@Nullable String purpose) {
    return purpose != null && purpose.startsWith("prefetch");
  }
}
