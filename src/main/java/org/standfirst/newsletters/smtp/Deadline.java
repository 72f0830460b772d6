package org.standfirst.newsletters.smtp;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// The moment until which a server must have done something, else its connection is cut: a socket's
/// own timeout knows nothing of writing, nor of a reply that trickles in.
final class Deadline {
  private static final long NONE = 0;
  private static final long PASSED = 1;
  private final AtomicLong due = new AtomicLong(NONE);
  private final Socket socket;
  private Duration patience = Duration.ZERO;

  Deadline(Socket socket) {
    this.socket = socket;
  }

  void in(Duration time) throws SocketTimeoutException {
    patience = time;
    // so that no moment is one of the two that are none
    long moment = (System.nanoTime() + time.toNanos()) | 2;
    if (!due.compareAndSet(NONE, moment)) {
      throw passed();
    }
  }

  void met() throws SocketTimeoutException {
    long moment = due.get();
    if (moment == PASSED || !due.compareAndSet(moment, NONE)) {
      throw passed();
    }
  }

  /// What went wrong, in place of the closed socket that it shows as.
  IOException cause(IOException failure) {
    return due.get() == PASSED ? passed() : failure;
  }

  void look(long now) {
    long moment = due.get();
    if (moment != NONE
        && moment != PASSED
        && now - moment > 0
        && due.compareAndSet(moment, PASSED)) {
      try {
        socket.close();
      } catch (IOException _) {
        // it is given up anyway
      }
    }
  }

  private SocketTimeoutException passed() {
    return new SocketTimeoutException("the server did nothing for " + patience);
  }
}
