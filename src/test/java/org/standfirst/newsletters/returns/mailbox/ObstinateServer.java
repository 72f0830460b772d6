package org.standfirst.newsletters.returns.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Stands before an IMAP server and will not hand out the first mail of a folder: it says no, or
/// hangs up.
final class ObstinateServer implements AutoCloseable {
  private static final Pattern FETCH =
      Pattern.compile("(?i)(\\S+) FETCH 1 \\(.*BODY.*", Pattern.DOTALL);
  private final ServerSocket listening;
  private final int port;
  private final boolean hangingUp;

  /// @param port of the server behind it
  ObstinateServer(int port, boolean hangingUp) throws IOException {
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.port = port;
    this.hangingUp = hangingUp;
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket caller = listening.accept();
        var behind = new Socket(InetAddress.getLoopbackAddress(), port);
        Thread.ofVirtual().start(() -> answers(behind, caller));
        Thread.ofVirtual().start(() -> commands(caller, behind));
      } catch (IOException e) {
        if (!listening.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static void answers(Socket behind, Socket caller) {
    try (behind;
        caller) {
      behind.getInputStream().transferTo(caller.getOutputStream());
    } catch (IOException _) {
      // one of them has gone
    }
  }

  private void commands(Socket caller, Socket behind) {
    try (caller;
        behind) {
      var lines =
          new BufferedReader(
              new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream on = behind.getOutputStream();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Matcher fetch = FETCH.matcher(line);
        if (!fetch.matches()) {
          on.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
          on.flush();
        } else if (hangingUp) {
          return;
        } else {
          caller
              .getOutputStream()
              .write((fetch.group(1) + " NO Not this one\r\n").getBytes(StandardCharsets.US_ASCII));
        }
      }
    } catch (IOException _) {
      // one of them has gone
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
