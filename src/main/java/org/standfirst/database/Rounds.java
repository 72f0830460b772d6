package org.standfirst.database;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Threads that do whatever is due, round by round: woken when it is announced that there is
/// something, and by the clock for what was put off. They begin and end with the program; whatever
/// they are at then is interrupted.
public abstract class Rounds implements SmartLifecycle, Announcements.Listener {
  private static final Duration REST = Duration.ofSeconds(1);
  private final Logger log = LoggerFactory.getLogger(getClass());
  private final String name;
  private final int many;
  private final Duration pause;
  private final Bell bell = new Bell();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean running;

  /// @param name what its threads are called
  /// @param many how many of them there are
  /// @param pause how long they wait at the most between two rounds
  protected Rounds(String name, int many, Duration pause) {
    this.name = name;
    this.many = many;
    this.pause = pause;
  }

  /// Does all that is due.
  protected abstract void round() throws InterruptedException;

  @Override
  public final void heard(String words) {
    bell.ring();
  }

  @Override
  public final void lineRestored() {
    bell.ring();
  }

  @Override
  public final void start() {
    running = true;
    for (int i = 1; i <= many; i++) {
      threads.add(Thread.ofVirtual().name(name + "-" + i).start(this::goRound));
    }
  }

  @Override
  public final void stop() {
    running = false;
    threads.forEach(Thread::interrupt);
    threads.clear();
  }

  @Override
  public final boolean isRunning() {
    return running;
  }

  private void goRound() {
    long heard = 0;
    try {
      while (running) {
        try {
          round();
          heard = bell.after(heard, pause);
        } catch (RuntimeException e) {
          log.warn("Round by {} broken off, trying again: {}", name, e.getMessage());
          Thread.sleep(REST);
        }
      }
    } catch (InterruptedException _) {
      // the program ends
    }
  }
}
