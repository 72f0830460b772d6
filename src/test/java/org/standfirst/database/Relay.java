package org.standfirst.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Stands between a program and its database, and can hold back what they say, or hang up.
final class Relay implements AutoCloseable {
  private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<Socket> sockets = new CopyOnWriteArrayList<>();
  private final ReentrantReadWriteLock wire = new ReentrantReadWriteLock();
  private final int port;

  Relay(int port) throws IOException {
    this.port = port;
    Thread.ofVirtual().start(this::takeCalls);
  }

  int port() {
    return door.getLocalPort();
  }

  /// Holds back every byte until the work is done.
  void heldBack(Runnable work) {
    wire.writeLock().lock();
    try {
      work.run();
    } finally {
      wire.writeLock().unlock();
    }
  }

  /// Ends every conversation; new ones may begin.
  void hangUp() throws IOException {
    for (Socket each : sockets) {
      each.close();
    }
    sockets.clear();
  }

  @Override
  public void close() throws IOException {
    door.close();
    hangUp();
  }

  private void takeCalls() {
    try {
      while (true) {
        Socket caller = door.accept();
        var called = new Socket(InetAddress.getLoopbackAddress(), port);
        sockets.addAll(List.of(caller, called));
        Thread.ofVirtual().start(() -> carry(caller, called));
        Thread.ofVirtual().start(() -> carry(called, caller));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void carry(Socket from, Socket to) {
    byte[] bytes = new byte[8192];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        wire.readLock().lock();
        try {
          out.write(bytes, 0, read);
        } finally {
          wire.readLock().unlock();
        }
      }
    } catch (IOException _) {
      // one of them hung up
    }
  }
}
