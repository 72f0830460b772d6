package org.standfirst.newsletters.mime;

import org.jspecify.annotations.Nullable;

/// What stands in a copy's slots. A map's `get` is one.
@FunctionalInterface
public interface Filling {
  /// Asked once for each slot of the sheet; may be empty, but not missing.
  ///
  /// @return as it is read: encoding and escaping follow
  @Nullable String value(String slot);
}
