package org.standfirst.press;

import org.jspecify.annotations.Nullable;

/// Which copy: of which address, for whom, in which encoding.
record CopyKey(String path, @Nullable Edition edition, Encoding encoding) {
  /// By hand: a record's own takes a good part of the time in which a copy is found.
  @Override
  public int hashCode() {
    return 31 * (31 * path.hashCode() + (edition == null ? 0 : edition.hashCode()))
        + encoding.hashCode();
  }
}
