package org.standfirst.newsletters.smtp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Who calls a scripted server, as that hears it.
final class Caller {
  private final Socket socket;
  private Socket speaking;
  private InputStream in;

  Caller(Socket socket) throws IOException {
    this.socket = socket;
    this.speaking = socket;
    this.in = new BufferedInputStream(socket.getInputStream());
  }

  Caller say(String... lines) throws IOException {
    return utter(String.join("\r\n", lines) + "\r\n");
  }

  Caller utter(String bytes) throws IOException {
    speaking.getOutputStream().write(bytes.getBytes(ISO_8859_1));
    speaking.getOutputStream().flush();
    return this;
  }

  String hear() throws IOException {
    var line = new StringBuilder();
    for (int each = in.read(); each != '\n'; each = in.read()) {
      if (each < 0) {
        throw new IOException("the caller hung up after '" + line + "'");
      }
      line.append((char) each);
    }
    assertThat(line).endsWith("\r");
    return line.substring(0, line.length() - 1);
  }

  Caller hear(String... lines) throws IOException {
    for (String each : lines) {
      assertThat(hear()).isEqualTo(each);
    }
    return this;
  }

  /// A message up to its dot, without that.
  String hearMessage() throws IOException {
    var message = new StringBuilder();
    for (String line = hear(); !line.equals("."); line = hear()) {
      message.append(line).append("\r\n");
    }
    return message.toString();
  }

  Caller greet(String... offers) throws IOException {
    say("220 sink.example.org").hear("EHLO us.example.org").say("250-sink.example.org");
    for (String each : offers) {
      say("250-" + each);
    }
    return say("250 HELP");
  }

  /// The commands of a message, in one go.
  Caller hearGroup(int number) throws IOException {
    return hear(
        "MAIL FROM:<" + Post.RETURN_PATH + ">", "RCPT TO:<" + Post.to(number) + ">", "DATA");
  }

  Caller agree() throws IOException {
    return say("250 2.1.0 Ok", "250 2.1.5 Ok", "354 Go on");
  }

  Caller take(int number) throws IOException {
    assertThat(hearMessage()).isEqualTo(Post.body(number));
    return this;
  }

  Caller farewell() throws IOException {
    return hear("QUIT").say("221 Bye");
  }

  void hearNothingMore() throws IOException {
    assertThat(in.read()).isEqualTo(-1);
  }

  boolean hasSaidMore() throws IOException {
    return in.available() > 0;
  }

  Caller encrypt(SSLSocketFactory sockets) throws IOException {
    SSLSocket encrypted = (SSLSocket) sockets.createSocket(socket, null, false);
    encrypted.setUseClientMode(false);
    encrypted.startHandshake();
    speaking = encrypted;
    in = encrypted.getInputStream();
    return this;
  }

  /// Hangs up so that the caller's system says that the connection was reset.
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }
}
