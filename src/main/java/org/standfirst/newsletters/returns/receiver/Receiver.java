package org.standfirst.newsletters.returns.receiver;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.standfirst.database.StartRefused;

/// Listens for mail servers, each on a thread of its own, and hangs up on whoever takes too long.
final class Receiver {
  private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);
  private static final int BACKLOG = 50;
  private static final Duration LONGEST = Duration.ofMinutes(20);
  private static final Duration REST = Duration.ofSeconds(1);
  private final ReceiverSettings settings;
  private final Doors doors;
  private final String host;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private @Nullable ServerSocket listening;

  Receiver(ReceiverSettings settings, Doors doors, String host) {
    this.settings = settings;
    this.doors = doors;
    this.host = host;
  }

  void start(int port) {
    try {
      var socket = new ServerSocket(port, BACKLOG, InetAddress.getByName(settings.address()));
      listening = socket;
      Thread.ofVirtual().name("returns-receiver").start(() -> accept(socket));
    } catch (IOException e) {
      throw new StartRefused(
          "standfirst.newsletter.returns.receiver can't listen on %s, port %d: %s."
              .formatted(settings.address(), port, e.getMessage()),
          e);
    }
  }

  /// Where it listens.
  int port() {
    return listening == null ? 0 : listening.getLocalPort();
  }

  void stop() {
    hangUp(listening);
    open.forEach(Receiver::hangUp);
  }

  private void accept(ServerSocket socket) {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        open.add(caller);
        Thread.ofVirtual().name("returns-caller").start(() -> serve(caller));
      } catch (IOException e) {
        if (!socket.isClosed()) {
          LOG.warn("A mail server couldn't be heard: {}", e.getMessage());
          rest();
        }
      }
    }
  }

  /// Where no more files can be opened it fails at once, and would fail again and again.
  private static void rest() {
    try {
      Thread.sleep(REST);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void serve(Socket caller) {
    Thread guard = Thread.ofVirtual().start(() -> hangUpAfter(caller));
    try (caller) {
      caller.setTcpNoDelay(true);
      caller.setSoTimeout(Math.toIntExact(settings.timeout().toMillis()));
      if (open.size() > settings.connections()) {
        caller
            .getOutputStream()
            .write("421 4.3.2 Too many at once\r\n".getBytes(StandardCharsets.US_ASCII));
        return;
      }
      var wire = new Wire(caller.getInputStream(), caller.getOutputStream());
      new Conversation(wire, doors, host, settings.mostBytes()).hold();
    } catch (IOException e) {
      LOG.debug("A mail server went without a word: {}", e.getMessage());
    } finally {
      open.remove(caller);
      guard.interrupt();
    }
  }

  /// Whoever sends an octet a minute keeps within the timeout, and would sit here for ever.
  private static void hangUpAfter(Socket caller) {
    try {
      Thread.sleep(LONGEST);
      hangUp(caller);
    } catch (InterruptedException _) {
      // they are done
    }
  }

  private static void hangUp(@Nullable Closeable socket) {
    try {
      if (socket != null) {
        socket.close();
      }
    } catch (IOException _) {
      // it is closed to us either way
    }
  }
}
