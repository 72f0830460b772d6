package org.standfirst.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/// A port that nothing listens on just now.
final class FreePort {
  private FreePort() {}

  static int onLoopback() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
