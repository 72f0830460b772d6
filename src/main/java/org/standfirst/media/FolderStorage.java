package org.standfirst.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps files in a folder: written beside their place, forced to disk, then moved there in one
/// step.
final class FolderStorage implements Storage {
  private final Path folder;

  FolderStorage(Path folder) {
    this.folder = folder;
  }

  @Override
  public void keep(String name, byte[] content) throws IOException {
    Path place = folder.resolve(name);
    Path parent = Files.createDirectories(place.resolveSibling("."));
    Path unfinished = Files.createTempFile(parent, "unfinished-", ".part");
    try {
      try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
        ByteBuffer left = ByteBuffer.wrap(content);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(
          unfinished, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    force(parent);
    force(folder);
  }

  @Override
  public boolean holds(String name) {
    return Files.exists(folder.resolve(name));
  }

  @Override
  public byte @Nullable [] content(String name) throws IOException {
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (NoSuchFileException _) {
      return null;
    }
  }

  @Override
  public void discard(String beginning, Duration longest) throws IOException {
    Path start = folder.resolve(beginning);
    Path parent = start.resolveSibling(".");
    if (!Files.isDirectory(parent)) {
      return;
    }
    var patience = new Patience(longest);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(parent, start.getFileName() + "*")) {
      for (Path file : files) {
        patience.check();
        Files.deleteIfExists(file);
      }
    }
  }

  private static void force(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException _) {
      // Windows opens no directories, and needs no forcing of them.
    }
  }
}
