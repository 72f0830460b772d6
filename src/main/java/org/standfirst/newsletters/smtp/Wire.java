package org.standfirst.newsletters.smtp;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// A connection: what is written waits in one buffer until it is flushed, what is read is replies.
final class Wire implements Closeable {
  private static final int ROOM = 64 * 1024;
  private final Socket socket;
  private final Deadline deadline;
  private final byte[] buffer = new byte[ROOM];
  private final Replies replies = new Replies();
  private final Duration patience;
  private InputStream in;
  private OutputStream out;
  private int filled;

  private Wire(Socket socket, Duration patience) throws IOException {
    this.socket = socket;
    this.patience = patience;
    this.deadline = new Deadline(socket);
    this.in = socket.getInputStream();
    this.out = socket.getOutputStream();
    Patrol.add(deadline);
  }

  /// @throws IOException where none of the host's addresses answers
  static Wire to(String host, int port, Patience patience) throws IOException {
    IOException failure = new IOException("nobody answers");
    for (InetAddress address : InetAddress.getAllByName(host)) {
      var socket = new Socket();
      try {
        socket.setTcpNoDelay(true);
        int timeout = Math.toIntExact(patience.connecting().toMillis());
        socket.connect(new InetSocketAddress(address, port), timeout);
        return new Wire(socket, patience.step());
      } catch (IOException e) {
        socket.close();
        failure = e;
      }
    }
    throw failure;
  }

  /// From here on everything is encrypted; the certificate must be trusted and name the host.
  void encrypt(SSLSocketFactory sockets, String host, int port) throws IOException {
    SSLSocket encrypted = (SSLSocket) sockets.createSocket(socket, host, port, true);
    SSLParameters parameters = encrypted.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    encrypted.setSSLParameters(parameters);
    deadline.in(patience);
    try {
      encrypted.startHandshake();
    } catch (IOException e) {
      throw deadline.cause(e);
    }
    deadline.met();
    in = encrypted.getInputStream();
    out = encrypted.getOutputStream();
  }

  /// @param ascii as it stands
  Wire write(String ascii) throws IOException {
    int length = ascii.length();
    if (ROOM - filled < length) {
      flush();
    }
    for (int i = 0; i < length; i++) {
      buffer[filled++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  Wire write(long number) throws IOException {
    return write(Long.toString(number));
  }

  Wire write(byte[] bytes) throws IOException {
    for (int from = 0; from < bytes.length; ) {
      if (filled == ROOM) {
        flush();
      }
      int length = Math.min(ROOM - filled, bytes.length - from);
      System.arraycopy(bytes, from, buffer, filled, length);
      filled += length;
      from += length;
    }
    return this;
  }

  void flush() throws IOException {
    int length = filled;
    if (length == 0) {
      return;
    }
    filled = 0;
    deadline.in(patience);
    try {
      out.write(buffer, 0, length);
      out.flush();
    } catch (IOException e) {
      throw deadline.cause(e);
    }
    deadline.met();
  }

  /// Whether the server has said nothing that we haven't asked for.
  boolean silent() throws IOException {
    return !replies.pending() && in.available() == 0;
  }

  /// The code of the next reply to what was asked.
  ///
  /// @throws DismissedException where it is 421
  int code() throws IOException {
    return code(patience);
  }

  int code(Duration time) throws IOException {
    int code = anyCode(time);
    if (code == 421) {
      throw new DismissedException(replies.reply());
    }
    return code;
  }

  int anyCode(Duration time) throws IOException {
    deadline.in(time);
    int code;
    try {
      code = replies.next(in);
    } catch (IOException e) {
      throw deadline.cause(e);
    }
    deadline.met();
    return code;
  }

  /// The reply whose code was read last.
  Reply reply() {
    return replies.reply();
  }

  List<String> lines() {
    return replies.lines();
  }

  @Override
  public void close() {
    Patrol.remove(deadline);
    try {
      socket.close();
    } catch (IOException _) {
      // whatever matters has been answered before
    }
  }
}
