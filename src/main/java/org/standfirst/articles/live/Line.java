package org.standfirst.articles.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;

/// An open line to a reader's page (Server-Sent Events, HTML Standard). It says how many changes
/// there were, and not what they were; one that is slow hears the last number alone, and one that
/// takes nothing for longer than a beat is cut. No thread waits for it.
final class Line implements Callback {
  private static final String BEAT = ":\n\n";
  private final ReentrantLock lock = new ReentrantLock();
  private final long article;
  private final String network;
  private final Content.Sink response;
  private final Callback done;
  private final Consumer<Line> closed;
  private long told;
  private long change;
  private String opening;
  private boolean beats;
  private boolean open;
  private boolean writing;
  private boolean late;
  private boolean isLast;
  private boolean ends;
  private boolean over;

  /// @param again after how many milliseconds the browser comes back where the line breaks
  /// @param closed told once, when the line is no more
  Line(Asked asked, Content.Sink response, Callback done, int again, Consumer<Line> closed) {
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

  /// Says nothing, so that whatever stands between knows that the line is in use. Where what was
  /// said before the last beat hasn't been taken yet, the line is cut.
  void beat() {
    boolean isStuck;
    lock.lock();
    try {
      isStuck = late;
      late = writing;
      beats = true;
      write();
    } finally {
      lock.unlock();
    }
    if (isStuck) {
      failed(new TimeoutException("takes nothing"));
    }
  }

  /// Says that nothing more is to come, and ends.
  void conclude() {
    lock.lock();
    try {
      isLast = true;
      ends = true;
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
    ByteBuffer words = next();
    if (ends) {
      over = true;
      response.write(true, words, Callback.from(() -> closed.accept(this), done));
    } else if (words.hasRemaining()) {
      writing = true;
      response.write(false, words, this);
    }
  }

  private ByteBuffer next() {
    var words = new StringBuilder(opening);
    opening = "";
    if (change > told) {
      told = change;
      words.append("id: ").append(told).append("\ndata: ").append(told).append("\n\n");
    } else if (beats) {
      words.append(BEAT);
    }
    beats = false;
    if (isLast) {
      words.append("event: over\ndata: ").append(change).append("\n\n");
    }
    return ByteBuffer.wrap(words.toString().getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public void succeeded() {
    lock.lock();
    try {
      writing = false;
      late = false;
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
