package org.standfirst.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStorageTests implements StorageContract {
  private final Path folder;

  FolderStorageTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @Override
  public Storage storage() {
    return new FolderStorage(folder);
  }

  @Override
  public Storage elsewhere() {
    return new FolderStorage(folder);
  }

  @Test
  void what_can_not_be_put_in_its_place_leaves_nothing_behind() throws IOException {
    Path place = Files.createDirectories(folder.resolve(NAME));
    Files.writeString(place.resolve("in-the-way"), "");

    assertThatThrownBy(() -> storage().keep(NAME, new byte[10])).isInstanceOf(IOException.class);

    assertThat(place.resolveSibling(".")).isDirectoryNotContaining("glob:**.part");
  }

  /// S3 promises this itself; the one that the tests run reads a length and then, maybe, other
  /// bytes.
  @Test
  void whoever_reads_while_it_is_kept_again_is_given_all_of_one_content() throws Exception {
    byte[][] contents = {new byte[400_000], new byte[300_000]};
    Arrays.fill(contents[1], (byte) 1);
    storage().keep(NAME, contents[0]);
    var done = new AtomicBoolean();
    Callable<Integer> reading =
        () -> {
          int read = 0;
          while (!done.get() || read == 0) {
            byte[] content = Objects.requireNonNull(elsewhere().content(NAME));
            assertThat(Arrays.equals(content, contents[0]) || Arrays.equals(content, contents[1]))
                .isTrue();
            read++;
          }
          return read;
        };
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> read = readers.submit(reading);
      try {
        for (int i = 1; i <= 30; i++) {
          storage().keep(NAME, contents[i % 2]);
        }
      } finally {
        done.set(true);
      }
      assertThat(read.get()).isPositive();
    }
  }
}
