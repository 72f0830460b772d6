package org.standfirst.newsletters.deliveries;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The folder of a worker's journal, whose name is the worker's. One process holds it at a time, by
/// a lock that falls with the process, and only who stands on the database that it tells of.
final class WorkerFolder implements AutoCloseable {
  private static final String WORKERS = "worker-*";
  private static final String DATABASE = "database";
  private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
  private final Path path;
  private final FileChannel lock;

  private WorkerFolder(Path path, FileChannel lock) {
    this.path = path;
    this.lock = lock;
  }

  /// Holds one that nobody holds, else a new one.
  ///
  /// @param database what tells one database from another
  static WorkerFolder hold(Path journals, String database) throws IOException {
    Files.createDirectories(journals);
    List<WorkerFolder> free = free(journals, database, 1);
    return free.isEmpty() ? fresh(journals, database) : free.getFirst();
  }

  /// Holds those that nobody holds: all that it answers are to be closed, or none is held.
  static List<WorkerFolder> free(Path journals, String database, int atMost) throws IOException {
    List<WorkerFolder> held = new ArrayList<>();
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(journals, WORKERS)) {
      for (Path each : folders) {
        boolean wanted = held.size() < atMost && tellsOf(each, database);
        WorkerFolder folder = wanted ? tryHold(each) : null;
        if (folder != null) {
          held.add(folder);
        }
      }
    } catch (IOException | RuntimeException e) {
      closeAll(held);
      throw e;
    }
    return held;
  }

  static void closeAll(List<WorkerFolder> held) throws IOException {
    for (WorkerFolder each : held) {
      each.close();
    }
  }

  private static boolean tellsOf(Path path, String database) throws IOException {
    Path file = path.resolve(DATABASE);
    return Files.exists(file) && Files.readString(file).equals(database);
  }

  private static WorkerFolder fresh(Path journals, String database) throws IOException {
    byte[] random = new byte[8];
    new SecureRandom().nextBytes(random);
    Path path =
        Files.createDirectory(journals.resolve("worker-" + HexFormat.of().formatHex(random)));
    Files.writeString(path.resolve(DATABASE), database);
    WorkerFolder folder = tryHold(path);
    return folder == null ? fresh(journals, database) : folder;
  }

  private static @Nullable WorkerFolder tryHold(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (lock(channel) == null) {
      channel.close();
      return null;
    }
    return new WorkerFolder(path, channel);
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException _) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  /// The worker's name.
  String name() {
    return path.getFileName().toString();
  }

  /// Whether the machine has run ever since the journal was begun: what was noted may have been
  /// lost with the machine's memory otherwise.
  boolean complete() throws IOException {
    Path file = path.resolve("boot");
    return Files.exists(file) && Files.readString(file).equals(boot());
  }

  /// Begins the journal anew.
  void begin() throws IOException {
    Journal.clear(path);
    Files.writeString(path.resolve("boot"), boot());
  }

  /// What tells one run of the machine from the next. Where the system doesn't say, each start is
  /// taken to be one after a fall of the machine.
  private static String boot() throws IOException {
    return Files.isReadable(BOOT_ID)
        ? Files.readString(BOOT_ID).strip()
        : Long.toString(ProcessHandle.current().pid());
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
