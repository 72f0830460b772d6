package org.standfirst.newsletters.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes note of copies that are heard of. That costs a look into memory; some seconds later a
/// thread of its own writes them together, when it is known which of them machines made. A kill
/// loses those seconds, and a database that is down for long what doesn't fit in here: they are
/// figures, and nobody was told that they are kept for sure.
@Component
class Signs implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Signs.class);
  private static final int MOST = 20_000;
  private static final int AT_ONCE = 1_000;

  /// How long it takes until a machine has looked at all links of a mail.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final BlockingQueue<Sign> queue = new ArrayBlockingQueue<>(MOST);
  private final Room room = new Room();
  private final SignWriting writing;
  private final Adding adding;
  private final Clock clock;
  private volatile boolean running;

  Signs(SignWriting writing, Adding adding, Clock clock) {
    this.writing = writing;
    this.adding = adding;
    this.clock = clock;
  }

  /// Notes it. Never waits.
  ///
  /// @param link its number, or [Sign#PICTURE]
  void note(long delivery, int link, boolean byMachine) {
    queue.offer(new Sign(delivery, link, clock.instant(), byMachine));
  }

  @Scheduled(fixedDelayString = "PT1S")
  void write() {
    write(clock.instant().minus(PATIENCE));
  }

  private synchronized void write(Instant before) {
    if (room.size() < MOST) {
      List<Sign> come = new ArrayList<>();
      queue.drainTo(come);
      room.enter(come);
    }
    List<Sign> signs = room.leave(before);
    for (int i = 0; i < signs.size(); i += AT_ONCE) {
      try {
        writing.write(signs.subList(i, Math.min(i + AT_ONCE, signs.size())));
      } catch (RuntimeException e) {
        room.enter(signs.subList(i, signs.size()));
        if (running) {
          LOG.warn(
              "{} signs of newsletters can’t be kept for now: {}", room.size(), e.getMessage());
        }
        return;
      }
    }
    if (!signs.isEmpty()) {
      adding.wake();
    }
  }

  @Override
  public void start() {
    running = true;
  }

  /// What was noted is written before the database goes.
  @Override
  public void stop() {
    write(Instant.MAX);
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
