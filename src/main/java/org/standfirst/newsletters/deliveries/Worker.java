package org.standfirst.newsletters.deliveries;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.standfirst.newsletters.relays.Relay;

/// Everything that works for one journal: claims, releases, carries and settles, from start to end.
final class Worker {
  private static final long A_MOMENT = Duration.ofMillis(10).toNanos();
  private static final Duration A_ROUND = Duration.ofSeconds(10);
  private final WorkerFolder folder;
  private final Orders orders;
  private final Settling settling;
  private final Releasing releasing;
  private final Claiming claiming;
  private final List<Lane> lanes = new ArrayList<>();
  private final List<Thread> carriers = new ArrayList<>();

  Worker(
      WorkerFolder folder,
      Store store,
      List<Relay> relays,
      Supplier<Copies> copies,
      Bookkeeping books) {
    this.folder = folder;
    Duration margin = margin(relays);
    Duration lease = longest(store.settings().lease(), margin.multipliedBy(2));
    this.orders = new Orders(store.clock(), margin);
    var journal = new Journal(folder.path());
    var stock = new Stock();
    this.settling = new Settling(journal, books.of(folder.name()));
    this.releasing = new Releasing(store, stock, lease, settling);
    for (Relay relay : relays) {
      var lane = new Lane(relay, releasing.shift());
      lanes.add(lane);
      for (int i = 1; i <= relay.connections(); i++) {
        carriers.add(
            Thread.ofPlatform()
                .daemon()
                .name("deliveries-" + relay.name() + "-" + i)
                .unstarted(new Carrier(lane, orders, journal, copies.get(), settling)));
      }
    }
    var all = new Lanes(lanes);
    this.claiming = new Claiming(store, stock, lease, all, orders, folder.name());
  }

  private static Duration margin(List<Relay> relays) {
    return relays.stream().map(Relay::patience).max(Duration::compareTo).orElse(Duration.ZERO);
  }

  /// Whatever is set, a copy can be begun during half of its lease.
  private static Duration longest(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /// @param requests how many readers have asked for
  void start(LongSupplier requests) {
    settling.shift().start();
    carriers.forEach(Thread::start);
    releasing.to(
        new Lanes(lanes), new Courtesy(new OwnHouse(requests, lanes, carriers), System::nanoTime));
    releasing.shift().start();
    claiming.shift().start();
  }

  /// Something about issues has changed.
  void wake() {
    claiming.shift().wake();
  }

  /// Lets what is on its way be finished, for so long, gives back the rest and writes down all
  /// answers. Whatever can't be by then is in the journal.
  void stop(Duration patience) throws IOException {
    long until = System.nanoTime() + patience.toNanos();
    orders.stop();
    claiming.shift().end(A_ROUND);
    releasing.shift().end(A_ROUND);
    lanes.forEach(Lane::close);
    boolean all = join(until);
    RuntimeException trouble = null;
    try {
      releasing.giveBackAll();
    } catch (RuntimeException e) {
      trouble = e;
    }
    settling.hurry();
    while (settling.open() > 0 && System.nanoTime() < until) {
      settling.shift().wake();
      LockSupport.parkNanos(A_MOMENT);
    }
    settling.shift().end(A_ROUND);
    if (all) {
      folder.close();
    }
    if (trouble != null) {
      throw trouble;
    }
  }

  private boolean join(long until) {
    try {
      boolean all = true;
      for (Thread each : carriers) {
        all &= each.join(Duration.ofNanos(Math.max(1, until - System.nanoTime())));
      }
      return all;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
