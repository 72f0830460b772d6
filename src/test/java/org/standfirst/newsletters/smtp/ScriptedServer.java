package org.standfirst.newsletters.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A server that plays a script with each that calls, one script after the other.
final class ScriptedServer implements AutoCloseable {
  interface Script {
    void play(Caller caller) throws Exception;
  }

  static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5));
  static final Patience LITTLE_PATIENCE =
      new Patience(Duration.ofSeconds(5), Duration.ofMillis(300), Duration.ofMillis(600));

  private final ServerSocket socket;
  private final CompletableFuture<Void> played = new CompletableFuture<>();

  ScriptedServer(Script... scripts) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(() -> play(List.of(scripts)));
  }

  private void play(List<Script> scripts) {
    try {
      for (Script each : scripts) {
        try (Socket call = socket.accept()) {
          call.setTcpNoDelay(true);
          call.setSoTimeout(10_000);
          each.play(new Caller(call));
        }
      }
      played.complete(null);
    } catch (Throwable e) {
      played.completeExceptionally(e);
    }
  }

  SmtpServer address() {
    return address(PATIENCE);
  }

  SmtpServer address(Patience patience) {
    return new SmtpServer(
        "localhost", socket.getLocalPort(), Encryption.none(), null, "us.example.org", 0, patience);
  }

  SmtpLine line() {
    return line(address());
  }

  static SmtpLine line(SmtpServer server) {
    return switch (SmtpLine.open(server)) {
      case Opening.Opened(SmtpLine line) -> line;
      case Opening other -> throw new AssertionError(other.toString());
    };
  }

  /// What comes of carrying all of a post over a line to a server with this script.
  static CarryOutcome outcome(Post post, Script script) throws IOException {
    return outcome(PATIENCE, post, script);
  }

  static CarryOutcome impatiently(Post post, Script script) throws IOException {
    return outcome(LITTLE_PATIENCE, post, script);
  }

  private static CarryOutcome outcome(Patience patience, Post post, Script script)
      throws IOException {
    try (var server = new ScriptedServer(script);
        var line = line(server.address(patience))) {
      return post.over(line);
    }
  }

  /// Waits until all scripts are played: what they found wrong is thrown here.
  @Override
  public void close() throws IOException {
    try {
      played.orTimeout(20, TimeUnit.SECONDS).join();
    } finally {
      socket.close();
    }
  }
}
