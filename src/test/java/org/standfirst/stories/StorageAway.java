package org.standfirst.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.standfirst.database.DatabaseSettings;

/// A time in which pictures can't be kept: a file stands where their folder was.
final class StorageAway implements AutoCloseable {
  private final Path folder =
      RunningNewsroom.part(DatabaseSettings.class).data().toAbsolutePath().resolve("media");
  private final Path aside = folder.resolveSibling("media-aside");

  StorageAway() {
    try {
      Files.createDirectories(folder);
      Files.move(folder, aside);
      Files.writeString(folder, "in the way");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.delete(folder);
      Files.move(aside, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
