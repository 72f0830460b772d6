package org.standfirst.media;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where files are kept that never change: a name always means the same content.
interface Storage {
  /// Keeps a file, in place of what had the name; once this returns it survives a power cut.
  /// Whoever reads meanwhile is given the one or the other, and never a part.
  void keep(String name, byte[] content) throws IOException;

  boolean holds(String name) throws IOException;

  /// Takes all files away whose names begin like this: a folder, and the beginning of names in it.
  ///
  /// @param longest after which no other file is begun with, and it fails
  void discard(String beginning, Duration longest) throws IOException;

  /// The file's content; none where it isn't kept.
  byte @Nullable [] content(String name) throws IOException;
}
