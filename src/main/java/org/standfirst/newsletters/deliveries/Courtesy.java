package org.standfirst.newsletters.deliveries;

import java.time.Duration;
import java.util.function.LongSupplier;

/// Lets readers go first: while many ask for pages and the machine has nothing to spare, sending is
/// given a share of it and no more. Nobody waits for a newsletter as one does for a page.
final class Courtesy {
  /// So many requests a second are readers; fewer are nobody's hurry.
  private static final int MANY = 100;

  private static final double BUSY = 0.85;
  private static final double SHARE = 0.15;

  /// For each moment of the threads that hand over, our others, the database and a relay on the
  /// same machine take seven: measured by `bench/run deliveries`.
  private static final double WITH_OTHERS = 8;

  private static final long LOOK = Duration.ofMillis(250).toNanos();
  private static final long PATIENCE = Duration.ofSeconds(3).toNanos();
  private final House house;
  private final LongSupplier nanoTime;
  private long lookedAt;
  private long requests;
  private long copies;
  private long work;
  private double cost;
  private double perSecond = Double.POSITIVE_INFINITY;
  private double leave;
  private long busyUntil;

  Courtesy(House house, LongSupplier nanoTime) {
    this.house = house;
    this.nanoTime = nanoTime;
    this.lookedAt = nanoTime.getAsLong();
    this.busyUntil = lookedAt;
    this.requests = house.requests();
    this.copies = house.copies();
    this.work = house.work();
  }

  /// What is going on here.
  interface House {
    /// How many requests there were since the program began.
    long requests();

    /// How many copies were handed over since then.
    long copies();

    /// How much time of processors that took in this program, in nanoseconds.
    long work();

    /// How much of the machine is in use, from 0 to 1.
    double load();

    int processors();
  }

  /// How many copies may be released now, of so many.
  int allow(int wanted) {
    long now = nanoTime.getAsLong();
    if (now - lookedAt >= LOOK) {
      look(now, (now - lookedAt) / 1e9);
    }
    return perSecond == Double.POSITIVE_INFINITY ? wanted : (int) Math.min(wanted, leave);
  }

  /// So many were released.
  void released(int many) {
    leave -= many;
  }

  private void look(long now, double seconds) {
    long asked = house.requests();
    long sent = house.copies();
    long worked = house.work();
    if (sent - copies >= 20) {
      double latest = (worked - work) / 1e9 / (sent - copies);
      cost = cost == 0 ? latest : cost * 0.8 + latest * 0.2;
    }
    if ((asked - requests) / seconds >= MANY && house.load() >= BUSY) {
      busyUntil = now + PATIENCE;
    }
    if (busyUntil - now > 0 && cost > 0) {
      double most = SHARE * house.processors() / (cost * WITH_OTHERS);
      leave =
          Math.min(perSecond == Double.POSITIVE_INFINITY ? 0 : leave, most / 4) + most * seconds;
      perSecond = most;
    } else {
      perSecond = Double.POSITIVE_INFINITY;
    }
    lookedAt = now;
    requests = asked;
    copies = sent;
    work = worked;
  }
}
