package org.standfirst.newsletters.smtp;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// A server that refuses, defers, dismisses and hangs up wherever it likes, and keeps count of what
/// it has taken upon itself.
final class MoodyServer implements AutoCloseable {
  final Map<Long, Integer> kept = new HashMap<>();
  private final Random random;
  private final boolean pipelining;
  private final ServerSocket socket;
  private final CompletableFuture<Void> listening;
  volatile @Nullable AssertionError failure;

  MoodyServer(boolean pipelining, Random random) throws IOException {
    this.pipelining = pipelining;
    this.random = random;
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.listening = CompletableFuture.runAsync(this::listen, Thread::startVirtualThread);
  }

  SmtpServer address() {
    return new SmtpServer(
        "localhost",
        socket.getLocalPort(),
        Encryption.none(),
        null,
        "us.example.org",
        0,
        ScriptedServer.PATIENCE);
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (var call = socket.accept()) {
        call.setTcpNoDelay(true);
        converse(new Caller(call));
      } catch (IOException _) {
        // the next one
      } catch (AssertionError e) {
        failure = e;
        return;
      }
    }
  }

  private void converse(Caller caller) throws IOException {
    if (pipelining) {
      caller.greet("PIPELINING");
    } else {
      caller.greet();
    }
    boolean recipient = false;
    while (true) {
      String command = caller.hear();
      if (mood(60)) {
        caller.reset();
        return;
      } else if (mood(60)) {
        caller.say("421 4.3.2 I'm off");
        return;
      } else if (command.startsWith("RCPT")) {
        recipient = !mood(4);
        caller.say(recipient ? "250 Ok" : mood(2) ? "550 5.1.1 No" : "450 4.2.1 Later");
      } else if (command.startsWith("MAIL")) {
        recipient = false;
        caller.say(mood(10) ? "451 4.3.0 Hm" : "250 Ok");
      } else if (command.equals("DATA") && !recipient && mood(2)) {
        caller.say("503 5.5.1 Whom to?");
      } else if (command.equals("DATA") && mood(20)) {
        caller.say("452 4.3.1 Full");
      } else if (command.equals("DATA")) {
        caller.say("354 Go on");
        if (!message(caller, recipient)) {
          return;
        }
      } else {
        caller.say(command.equals("QUIT") ? "221 Bye" : "250 Ok");
      }
    }
  }

  private boolean message(Caller caller, boolean recipient) throws IOException {
    if (mood(20)) {
      caller.reset();
      return false;
    }
    String message = caller.hearMessage();
    if (!recipient) {
      if (!message.isEmpty()) {
        kept.merge(number(message), 1, Integer::sum);
      }
      caller.say("554 5.5.1 Nobody wants it");
      return true;
    }
    if (mood(5)) {
      caller.say(mood(2) ? "554 5.7.1 No" : mood(2) ? "451 4.7.1 Hm" : "421 4.3.2 I'm off");
      return true;
    }
    kept.merge(number(message), 1, Integer::sum);
    if (mood(20)) {
      caller.reset();
      return false;
    }
    caller.say("250 2.0.0 Kept");
    return true;
  }

  private static long number(String message) {
    return Long.parseLong(message.replaceAll("(?s)Subject: Number ([0-9]+)\r.*", "$1"));
  }

  private boolean mood(int rarity) {
    return random.nextInt(rarity) == 0;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    listening.join();
  }
}
