package org.standfirst.wall;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.readers.ReaderId;

/// What readers have read, of those who asked us to remember it. Noting a reading costs a look into
/// memory; the rows are written together, a second later, by a thread of their own. So a power cut
/// loses the last second's readings, and a database that is down for long loses those that don't
/// fit in the queue: nobody was told that they are kept for sure.
@Component
public class History implements Announcements.Listener, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(History.class);
  private static final int QUEUE = 20_000;
  private static final int AT_ONCE = 1_000;
  private static final Duration KEPT = Duration.ofDays(365);
  private final Cache<ReaderId, Boolean> keepers =
      Caffeine.newBuilder().maximumSize(200_000).expireAfterWrite(Duration.ofMinutes(10)).build();
  private final BlockingQueue<Reading> notes = new ArrayBlockingQueue<>(QUEUE);
  private final AtomicLong changes = new AtomicLong();
  private final Histories histories;
  private final Clock clock;
  private volatile boolean running;

  History(Histories histories, Announcements announcements, Clock clock) {
    this.histories = histories;
    this.clock = clock;
    announcements.listen(Histories.CHANNEL, this);
  }

  /// Someone has read something.
  record Reading(ReaderId reader, long piece, Instant at) {}

  /// A piece that a reader has read, and when last.
  public record Entry(long piece, Instant readAt) {}

  /// Where a list of entries goes on.
  public record Place(Instant readAt, long piece) {
    /// Before all.
    public static final Place TOP = new Place(Instant.parse("9999-01-01T00:00:00Z"), 0);
  }

  /// Notes a reading of whoever keeps a history. Never waits.
  void note(ReaderId reader, long piece) {
    Boolean keeps = keepers.getIfPresent(reader);
    if (keeps == null || keeps) {
      notes.offer(new Reading(reader, piece, clock.instant()));
    }
  }

  /// Writes down what was noted.
  @Scheduled(fixedDelayString = "PT1S")
  void write() {
    List<Reading> some = new ArrayList<>();
    try {
      while (notes.drainTo(some, AT_ONCE) > 0) {
        write(some);
        some.clear();
      }
    } catch (RuntimeException e) {
      if (running) {
        LOG.warn("{} readings can’t be kept: {}", some.size(), e.getMessage());
      }
    }
  }

  private void write(List<Reading> some) {
    long before = changes.get();
    var keeping = histories.keepersAmong(some);
    histories.add(some.stream().filter(each -> keeping.contains(each.reader())).toList());
    if (changes.get() == before) {
      some.forEach(each -> keepers.put(each.reader(), keeping.contains(each.reader())));
      if (changes.get() != before) {
        keepers.invalidateAll();
      }
    }
  }

  /// Whether a reader asked us to remember.
  public boolean isKept(ReaderId reader) {
    return histories.isKept(reader);
  }

  /// The reader asks us to remember from now on, or to forget all and remember no more.
  public void keep(ReaderId reader, boolean on) {
    if (on) {
      histories.begin(reader, clock.instant());
    } else {
      histories.end(reader);
    }
    // the next page may be asked for before the announcement comes
    changed(reader);
  }

  /// A reader's entries below a place, the latest first.
  public List<Entry> of(ReaderId reader, Place below, int atMost) {
    return histories.of(reader, below, atMost);
  }

  /// Forgets one of a reader's entries.
  public void forget(ReaderId reader, long piece) {
    histories.forget(reader, piece);
  }

  /// Forgets all of a reader's entries, and goes on remembering.
  public void forgetAll(ReaderId reader) {
    histories.forgetAll(reader);
  }

  @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT11M")
  void sweep() {
    int forgotten = histories.forgetBefore(clock.instant().minus(KEPT));
    if (forgotten > 0) {
      LOG.info("Forgot {} readings of more than a year ago", forgotten);
    }
  }

  @Override
  public void heard(String words) {
    changed(new ReaderId(Long.parseLong(words)));
  }

  private void changed(ReaderId reader) {
    changes.incrementAndGet();
    keepers.invalidate(reader);
  }

  @Override
  public void lineRestored() {
    changes.incrementAndGet();
    keepers.invalidateAll();
  }

  @Override
  public void start() {
    running = true;
  }

  /// What was noted is written before the database goes.
  @Override
  public void stop() {
    write();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
