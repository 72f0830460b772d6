package org.standfirst.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/// The official PostgreSQL builds, unpacked once under the data folder.
final class PostgresBinaries {
  /// The version whose builds the jar carries; a new one unpacks beside the old.
  static final String VERSION = "18.6";

  private PostgresBinaries() {}

  static Path unpack(Path folder) {
    Path home = folder.resolve("postgres-" + VERSION);
    if (Files.isDirectory(home)) {
      return home;
    }
    String name = "/postgres-" + system() + "-" + processor() + ".txz";
    try (InputStream archive = PostgresBinaries.class.getResourceAsStream(name)) {
      if (archive == null) {
        throw new StartRefused(
            "No embedded PostgreSQL is packed for this system ("
                + name
                + "): name an outside one with standfirst.database.url.");
      }
      Path fresh = Files.createTempDirectory(Files.createDirectories(folder), "unpacking-");
      extract(archive, fresh);
      settle(fresh, home);
      return home;
    } catch (IOException e) {
      throw new StartRefused("PostgreSQL can't be unpacked to " + home + ": " + e.getMessage(), e);
    }
  }

  /// Another start may have unpacked the same in the meantime.
  private static void settle(Path fresh, Path home) throws IOException {
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(home)) {
        throw e;
      }
      FileSystemUtils.deleteRecursively(fresh);
    }
  }

  private static void extract(InputStream archive, Path target) throws IOException {
    try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
          continue;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
          Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
          Files.copy(tar, file);
          if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
            throw new IOException("can't be made executable: " + file);
          }
        }
      }
    }
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return name.contains("win") && !name.contains("darwin")
        ? "windows"
        : name.contains("mac") || name.contains("darwin") ? "darwin" : "linux";
  }

  private static String processor() {
    String arch = System.getProperty("os.arch", "");
    return arch.equals("aarch64") && !system().equals("windows") ? "arm_64" : "x86_64";
  }
}
