package org.standfirst.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What PostgreSQL writes of itself into `postmaster.pid`: its process and its port.
record PostmasterPid(long pid, int port) {
  private static final int PORT_LINE = 3;
  private static final int PATIENCE_MILLIS = 2000;

  static @Nullable PostmasterPid of(Path cluster) throws IOException {
    Path file = cluster.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return null;
    }
    List<String> lines = Files.readAllLines(file);
    return lines.size() <= PORT_LINE
        ? null
        : new PostmasterPid(
            Long.parseLong(lines.getFirst().strip()),
            Integer.parseInt(lines.get(PORT_LINE).strip()));
  }

  /// Whether that process lives and takes connections.
  boolean answers() {
    if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
      return false;
    }
    try (var socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
