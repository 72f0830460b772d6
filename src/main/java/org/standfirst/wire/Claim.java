package org.standfirst.wire;

import java.nio.file.Path;

/// A file that was taken out of the inbox to be read.
///
/// @param name what it is called since then: unlike any other, ending in the name it came with
/// @param file where it lies while it is read
record Claim(String name, Path file) {
  static final String MARK = "~";

  /// The name it came with.
  String original() {
    return name.substring(name.indexOf(MARK) + 1);
  }
}
