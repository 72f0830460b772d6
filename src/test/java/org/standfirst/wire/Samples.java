package org.standfirst.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The examples that the IPTC publishes, where they lie beside the project.
final class Samples {
  private static final Path FOLDER =
      Path.of(System.getProperty("standfirst.samples", "../shared/samples"), "wire", "ninjs");

  private Samples() {}

  /// All files of one version of ninjs; where they are missing the test says so and is skipped.
  static List<Path> of(String version) throws IOException {
    Path folder = FOLDER.resolve(version);
    assumeTrue(
        Files.isDirectory(folder), "The examples of ninjs " + version + " are not at " + folder);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> examples =
          files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertThat(examples).isNotEmpty();
      return examples;
    }
  }

  static byte[] file(String version, String name) throws IOException {
    of(version);
    return Files.readAllBytes(FOLDER.resolve(version).resolve(name));
  }
}
