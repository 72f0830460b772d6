package org.standfirst.newsletters.deliveries;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.relays.Relay;

/// What is released for a relay and waits for one of its connections, and how fast it goes.
final class Lane {
  /// For those who wait when there will be nothing more.
  private static final Outgoing NONE =
      new Outgoing(
          new Claimed(0, 0, 0, Instant.EPOCH, null, null, null, "", "", "", 0, null),
          new Lease(0, Instant.EPOCH),
          Instant.EPOCH);

  private static final int DEEPEST = 1000;
  private static final long LAG = Duration.ofSeconds(1).toNanos();

  /// Between two times that a limited relay's leave is asked for; longer while there is none.
  private static final long SHORTEST_PAUSE = Duration.ofMillis(100).toNanos();

  private static final long LONGEST_PAUSE = Duration.ofSeconds(5).toNanos();
  private final Relay relay;
  private final Shift releasing;
  private final LinkedBlockingDeque<Outgoing> tray = new LinkedBlockingDeque<>();
  private final AtomicInteger inHand = new AtomicInteger();
  private final LongAdder answered = new LongAdder();
  private volatile long lastAnswer = System.nanoTime();
  private volatile int low;
  private double perSecond;
  private long counted;
  private long countedAt = System.nanoTime();
  private final AtomicInteger leave = new AtomicInteger();
  private long noLeaveUntil = System.nanoTime();
  private long givenAt = System.nanoTime();
  double turn;

  Lane(Relay relay, Shift releasing) {
    this.relay = relay;
    this.releasing = releasing;
  }

  Relay relay() {
    return relay;
  }

  /// The next copy for a connection; null: there was none for so long.
  @Nullable Outgoing take(Duration patience) throws InterruptedException {
    Outgoing next = tray.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    return taken(next);
  }

  /// The next copy if there is one now.
  @Nullable Outgoing takeNow() {
    return taken(tray.poll());
  }

  private @Nullable Outgoing taken(@Nullable Outgoing copy) {
    if (copy == null || copy == NONE) {
      return null;
    }
    inHand.incrementAndGet();
    if (tray.size() <= low) {
      releasing.wake();
    }
    return copy;
  }

  /// A copy that was taken has been answered, or is given back.
  void done() {
    inHand.decrementAndGet();
    answered.increment();
    lastAnswer = System.nanoTime();
  }

  /// The relay is away, hung up or asks for peace: what waits for it is to go elsewhere.
  void failed(String reason) {
    relay.rest().failed(reason);
    releasing.wake();
  }

  /// Nobody waits for a copy any more.
  void close() {
    for (int i = 0; i < relay.connections(); i++) {
      tray.add(NONE);
    }
  }

  void add(Outgoing copy) {
    tray.add(copy);
  }

  /// Puts back what was taken and not begun.
  void putBack(Outgoing copy) {
    inHand.decrementAndGet();
    tray.addFirst(copy);
  }

  /// How many wait.
  int waiting() {
    return tray.size();
  }

  /// Takes out all that waits.
  List<Outgoing> empty() {
    return takeAll(_ -> true);
  }

  /// Takes out all that wait and are like that. A connection may take one meanwhile: that one is
  /// its own. The queue's own `removeIf` asks first and takes out later, and doesn't say which.
  List<Outgoing> takeAll(Predicate<Outgoing> like) {
    List<Outgoing> taken = new ArrayList<>();
    for (Outgoing each : tray) {
      if (each != NONE && like.test(each) && tray.remove(each)) {
        taken.add(each);
      }
    }
    return taken;
  }

  boolean resting() {
    return relay.rest().resting();
  }

  /// How many copies it wants: enough for a fifth of a second, and for each connection to have the
  /// next at hand. While it is in doubt it is given one at a time.
  int wants(long now) {
    int waiting = tray.size();
    if (resting()) {
      return 0;
    }
    if (relay.rest().inDoubt()) {
      return waiting + inHand.get() > 0 ? 0 : leave(1, now);
    }
    reckon(now);
    int depth = Math.clamp((long) (perSecond / 5), relay.connections() * 2, DEEPEST);
    low = depth / 2;
    return waiting > low ? 0 : leave(depth - waiting, now);
  }

  /// A limited relay's leave is taken in advance, and asked for ten times a second at the most;
  /// less and less often while none is given, which may be for the rest of the day.
  private int leave(int wanted, long now) {
    if (!relay.limited()) {
      return wanted;
    }
    int missing = wanted - leave.get();
    if (missing > 0 && noLeaveUntil - now < 0) {
      int given = relay.take(missing);
      leave.addAndGet(given);
      givenAt = given > 0 ? now : givenAt;
      long pause = Math.clamp((now - givenAt) / 10, SHORTEST_PAUSE, LONGEST_PAUSE);
      noLeaveUntil = now + (given < missing ? pause : 0);
    }
    return Math.min(leave.get(), wanted);
  }

  void useLeave(int many) {
    if (relay.limited()) {
      leave.addAndGet(-many);
    }
  }

  /// What was released was not handed over.
  void returnLeave(int many) {
    if (relay.limited()) {
      leave.addAndGet(many);
    }
  }

  void giveLeaveBack() {
    relay.giveBack(leave.getAndSet(0));
  }

  /// Whether it has something to do and nothing has come of it for a while: others need not wait
  /// for it to have its share.
  boolean lags(long now) {
    return resting() || relay.limited() || now - lastAnswer > LAG;
  }

  /// How many have been answered since the start.
  long answered() {
    return answered.sum();
  }

  double perSecond() {
    return perSecond;
  }

  private void reckon(long now) {
    long since = now - countedAt;
    if (since > Duration.ofMillis(250).toNanos()) {
      long all = answered.sum();
      double latest = (all - counted) * 1e9 / since;
      perSecond = latest > perSecond ? latest : perSecond * 0.7 + latest * 0.3;
      counted = all;
      countedAt = now;
    }
  }
}
