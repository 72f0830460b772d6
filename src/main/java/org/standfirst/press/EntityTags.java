package org.standfirst.press;

import org.jspecify.annotations.Nullable;

/// Compares entity tags (RFC 9110, If-None-Match).
final class EntityTags {
  private EntityTags() {}

  /// Whether the asker has that copy already.
  static boolean matches(@Nullable String ifNoneMatch, String etag) {
    if (ifNoneMatch == null) {
      return false;
    }
    if (ifNoneMatch.equals(etag) || ifNoneMatch.equals("*")) {
      return true;
    }
    for (String each : ifNoneMatch.split(",", -1)) {
      String tag = each.strip();
      if ((tag.startsWith("W/") ? tag.substring(2) : tag).equals(etag)) {
        return true;
      }
    }
    return false;
  }
}
