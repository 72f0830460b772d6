package org.standfirst.articles.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// An open line to a reader's page (Server-Sent Events, HTML Standard). It says how many changes
/// there were, and not what they were; one that is slow hears the last number alone. No thread
/// waits for it.
final class Line implements Callback {
  private static final String BEAT = ":\n\n";
  private final ReentrantLock lock = new ReentrantLock();
  private final long article;
  private final String network;
  private final Response response;
  private final Callback done;
  private final Consumer<Line> closed;
  private long told;
  private long change;
  private String opening;
  private boolean beats;
  private boolean open;
  private boolean writing;
  private boolean ends;
  private boolean over;

  /// @param again after how many milliseconds the browser comes back where the line breaks
  /// @param closed told once, when the line is no more
  Line(Asked asked, Response response, Callback done, int again, Consumer<Line> closed) {
    this.article = asked.article();
    this.network = asked.network();
    this.response = response;
    this.done = done;
    this.told = asked.known();
    this.change = asked.known();
    this.opening = "retry: " + again + "\n\n";
    this.closed = closed;
  }

  /// What a page asks for.
  ///
  /// @param known the change that it knows
  /// @param network from where it listens
  record Asked(long article, long known, String network) {}

  long article() {
    return article;
  }

  String network() {
    return network;
  }

  /// Begins to tell what it has been told.
  void open() {
    lock.lock();
    try {
      open = true;
      write();
    } finally {
      lock.unlock();
    }
  }

  /// So many changes there were.
  void tell(long changes) {
    lock.lock();
    try {
      change = Math.max(change, changes);
      write();
    } finally {
      lock.unlock();
    }
  }

  /// Says nothing, so that whatever stands between knows that the line is in use.
  void beat() {
    lock.lock();
    try {
      beats = true;
      write();
    } finally {
      lock.unlock();
    }
  }

  /// Ends the line; the browser opens another, on a node that stays.
  void end() {
    lock.lock();
    try {
      ends = true;
      write();
    } finally {
      lock.unlock();
    }
  }

  /// One thing at a time; what comes meanwhile is said next.
  private void write() {
    if (!open || writing || over) {
      return;
    }
    if (ends) {
      over = true;
      response.write(true, null, Callback.from(() -> closed.accept(this), done));
      return;
    }
    String words = next();
    if (!words.isEmpty()) {
      writing = true;
      response.write(false, ByteBuffer.wrap(words.getBytes(StandardCharsets.US_ASCII)), this);
    }
  }

  private String next() {
    String words = opening;
    opening = "";
    if (change > told) {
      told = change;
      words += "id: " + told + "\ndata: " + told + "\n\n";
    } else if (beats) {
      words += BEAT;
    }
    beats = false;
    return words;
  }

  @Override
  public void succeeded() {
    lock.lock();
    try {
      writing = false;
      write();
    } finally {
      lock.unlock();
    }
  }

  /// The page was closed, or its network is gone.
  @Override
  public void failed(Throwable why) {
    lock.lock();
    try {
      if (over) {
        return;
      }
      over = true;
    } finally {
      lock.unlock();
    }
    closed.accept(this);
    done.failed(why);
  }

  @Override
  public InvocationType getInvocationType() {
    return InvocationType.NON_BLOCKING;
  }
}
