package org.standfirst.media;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A service that lets everybody in and never says a word.
final class SilentS3 implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Collection<Socket> guests = new ConcurrentLinkedQueue<>();

  SilentS3() throws IOException {
    Thread.ofVirtual().start(this::welcome);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  boolean hasGuests() {
    return !guests.isEmpty();
  }

  private void welcome() {
    try {
      while (true) {
        guests.add(door.accept());
      }
    } catch (IOException _) {
      // the door is closed
    }
  }

  /// Ends all calls, and takes no more.
  void hangUp() throws IOException {
    door.close();
    for (Socket guest : guests) {
      guest.close();
    }
  }

  @Override
  public void close() throws IOException {
    hangUp();
  }
}
