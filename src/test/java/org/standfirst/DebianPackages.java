package org.standfirst;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Software that tests ask for, out of Debian's packages where it is missing, as root and with apt.
public final class DebianPackages {
  private static final Path LOG = Path.of("target", "debian-packages.log");

  private DebianPackages() {}

  /// Something that is there, or is there once these packages are installed; null: it can't be had.
  /// One process at a time: tests run in several. apt lets nobody wait, and what it hasn't put
  /// there altogether can't be used yet.
  public static <T> @Nullable T foundOrInstalled(
      Supplier<? extends @Nullable T> look, String... packages) {
    try (var file = FileChannel.open(Path.of("target", "debian-packages.lock"), CREATE, WRITE);
        var _ = file.lock()) {
      T found = look.get();
      if (found == null
          && "root".equals(System.getProperty("user.name"))
          && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
        run(List.of("apt-get", "update", "--quiet"));
        List<String> install = new ArrayList<>();
        install.addAll(List.of("apt-get", "install", "--yes", "--quiet"));
        install.add("--no-install-recommends");
        install.addAll(List.of(packages));
        run(install);
        found = look.get();
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void run(List<String> command) {
    try {
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.redirectOutput(LOG.toFile());
      int exit = builder.start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed: see " + LOG);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
