package org.standfirst.database;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Wakes everyone who waits for it; whoever was busy hears afterwards that it has rung.
final class Bell {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition ringing = lock.newCondition();
  private long rung;

  void ring() {
    lock.lock();
    try {
      rung++;
      ringing.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// How often it has rung: at once where that is more often than was heard, else when it rings or
  /// that time has passed.
  long after(long heard, Duration atMost) throws InterruptedException {
    lock.lock();
    try {
      long left = atMost.toNanos();
      while (rung == heard && left > 0) {
        left = ringing.awaitNanos(left);
      }
      return rung;
    } finally {
      lock.unlock();
    }
  }
}
