package org.standfirst.wire;

import java.util.Locale;

/// Why a file is in quarantine.
enum Reason {
  NO_FILE,
  UNFINISHED_FILE,
  EMPTY_FILE,
  TOO_BIG,
  UNREADABLE_FILE,
  UNKNOWN_FORMAT,
  NOT_UTF_8,
  BROKEN_JSON,
  PROPERTY_TWICE,
  BEYOND_LIMITS,
  OTHER_VERSION,
  OTHER_TYPE,
  NO_URI,
  BAD_VERSION,
  UNKNOWN_STATUS,
  BAD_EMBARGO,
  NO_HEADLINE,
  NO_BODY,
  BODY_FORMAT,
  NOTHING_READABLE,
  NO_ITEM_FOR_PICTURE,
  KILL_OF_UNKNOWN,
  EMBARGO_TOO_LATE,
  REFUSED_BY_DESK,
  FAILED;

  /// The name in the database.
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Reason of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /// The key of the words for it; `{0}` is the detail.
  String key() {
    return "wire.quarantine." + word();
  }
}
