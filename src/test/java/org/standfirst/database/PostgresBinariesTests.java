package org.standfirst.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTests {
  @TempDir Path folder;

  @Test
  void two_that_unpack_at_once_share_what_the_first_unpacked() throws Exception {
    Callable<Path> unpacking = () -> PostgresBinaries.unpack(folder);
    try (var starts = Executors.newFixedThreadPool(2)) {
      var first = starts.submit(unpacking);
      var second = starts.submit(unpacking);

      assertThat(first.get()).isEqualTo(second.get()).isDirectoryContaining("glob:**/bin");
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).hasSize(1);
    }
  }
}
