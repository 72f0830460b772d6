package org.standfirst.newsletters.smtp;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/// Looks after the deadlines of all open connections.
final class Patrol {
  private static final long ROUND = Duration.ofMillis(100).toNanos();
  private static final Set<Deadline> DEADLINES = ConcurrentHashMap.newKeySet();
  private static final Thread WALKER =
      Thread.ofPlatform().daemon().name("smtp-patrol").start(Patrol::walk);

  private Patrol() {}

  static void add(Deadline deadline) {
    DEADLINES.add(deadline);
    LockSupport.unpark(WALKER);
  }

  static void remove(Deadline deadline) {
    DEADLINES.remove(deadline);
  }

  private static void walk() {
    while (true) {
      if (DEADLINES.isEmpty()) {
        LockSupport.park(DEADLINES);
      } else {
        LockSupport.parkNanos(DEADLINES, ROUND);
      }
      long now = System.nanoTime();
      DEADLINES.forEach(each -> each.look(now));
    }
  }
}
