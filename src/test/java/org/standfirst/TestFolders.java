package org.standfirst;

import java.nio.file.Path;

/// Where tests keep what they need while they run. They run in several processes side by side (see
/// the pom); each has its own.
public final class TestFolders {
  private static final String PROCESS = System.getProperty("tests.process", "process-1");

  private TestFolders() {}

  /// The folder of that name.
  public static Path of(String name) {
    return Path.of("target", PROCESS, name);
  }
}
