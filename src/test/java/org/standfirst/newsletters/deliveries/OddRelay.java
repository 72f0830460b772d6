package org.standfirst.newsletters.deliveries;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// An SMTP server that does what it is told to: takes a message, says something else, hangs up or
/// says nothing at all. Whatever it has taken it knows, also where nobody heard it say so.
final class OddRelay implements AutoCloseable {
  /// It hangs up in place of an answer.
  static final String HANG_UP = "hang up";

  /// It says nothing more.
  static final String STALL = "stall";

  private final ServerSocket door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
  private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger connections = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final boolean pipelining;
  private final Manner manner;
  private volatile @Nullable CountDownLatch gate;
  private final AtomicInteger waiting = new AtomicInteger();

  /// How it answers.
  interface Manner {
    /// @param at `CONNECT`, `EHLO`, `MAIL`, `RCPT`, `DATA` or `DOT`
    /// @param recipient empty where it isn't known yet
    /// @return what it says; empty: what servers usually say
    String at(String at, String recipient);
  }

  OddRelay(boolean pipelining, Manner manner) throws IOException {
    this.pipelining = pipelining;
    this.manner = manner;
    Thread.ofVirtual().start(this::open);
  }

  static OddRelay plain() throws IOException {
    return new OddRelay(true, (_, _) -> "");
  }

  int port() {
    return door.getLocalPort();
  }

  /// Whose messages it has taken, each as often as it has.
  List<String> taken() {
    synchronized (taken) {
      return List.copyOf(taken);
    }
  }

  /// How often somebody has called.
  int connections() {
    return connections.get();
  }

  /// How many messages came to their end while dots were held.
  int waiting() {
    return waiting.get();
  }

  /// Answers no dot until the gate is opened.
  CountDownLatch holdDots() {
    var held = new CountDownLatch(1);
    gate = held;
    return held;
  }

  private void open() {
    try {
      while (true) {
        Socket caller = door.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(caller));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void serve(Socket caller) {
    try (caller;
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), ISO_8859_1));
        var out =
            new BufferedWriter(new OutputStreamWriter(caller.getOutputStream(), ISO_8859_1))) {
      caller.setTcpNoDelay(true);
      say(in, out, or(manner.at("CONNECT", ""), "220 odd.example"));
      String recipient = "";
      boolean refused = false;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
        switch (verb) {
          case "EHLO" -> say(in, out, or(manner.at("EHLO", ""), offers()));
          case "MAIL" -> {
            recipient = "";
            String answer = or(manner.at("MAIL", ""), "250 2.1.0 fine");
            refused = !answer.startsWith("2");
            say(in, out, answer);
          }
          case "RCPT" -> {
            recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
            String answer = or(manner.at("RCPT", recipient), "250 2.1.5 fine");
            refused = refused || !answer.startsWith("2");
            say(in, out, answer);
          }
          case "DATA" -> {
            String answer =
                refused
                    ? "554 5.5.1 nobody to take it"
                    : or(manner.at("DATA", recipient), "354 go on");
            say(in, out, answer);
            if (answer.startsWith("354")) {
              body(in);
              dot(in, out, recipient);
            }
          }
          case "RSET" -> say(in, out, "250 2.0.0 forgotten");
          case "QUIT" -> {
            say(in, out, "221 bye");
            return;
          }
          default -> say(in, out, "502 5.5.1 what?");
        }
      }
    } catch (IOException | InterruptedException _) {
      // hung up
    }
  }

  private String offers() {
    return pipelining ? "250-odd.example\r\n250 PIPELINING" : "250 odd.example";
  }

  private void dot(BufferedReader in, BufferedWriter out, String recipient)
      throws IOException, InterruptedException {
    CountDownLatch held = gate;
    if (held != null) {
      waiting.incrementAndGet();
      held.await();
    }
    String answer = or(manner.at("DOT", recipient), "250 2.0.0 taken");
    if (answer.startsWith("2") || answer.equals(HANG_UP) || answer.equals(STALL)) {
      taken.add(recipient);
    }
    say(in, out, answer);
  }

  private static void body(BufferedReader in) throws IOException {
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals(".")) {
        return;
      }
    }
    throw new IOException("the message has no end");
  }

  /// Waits with its words while there is more to read, as servers do that pipeline.
  private void say(BufferedReader in, BufferedWriter out, String words)
      throws IOException, InterruptedException {
    if (words.equals(STALL)) {
      out.flush();
      closed.await();
    }
    if (words.equals(HANG_UP) || words.equals(STALL)) {
      out.flush();
      throw new IOException("as it was told to");
    }
    out.write(words + "\r\n");
    if (!in.ready()) {
      out.flush();
    }
    if (words.startsWith("421")) {
      out.flush();
      throw new IOException("it takes its leave");
    }
  }

  private static String or(String words, String usual) {
    return words.isEmpty() ? usual : words;
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    CountDownLatch held = gate;
    if (held != null) {
      held.countDown();
    }
    door.close();
  }
}
