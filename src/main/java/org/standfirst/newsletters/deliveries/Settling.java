package org.standfirst.newsletters.deliveries;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.standfirst.database.Passing;
import org.standfirst.newsletters.deliveries.Answer.Kind;

/// Writes answers to the database, many at a time: when there are enough, or the oldest has waited
/// long enough. While the database is away they stay here, and in the journal.
final class Settling implements Carrier.Answers, Shift.Work {
  private static final Logger LOG = LoggerFactory.getLogger(Settling.class);
  private static final int ENOUGH = 250;
  private static final int AT_ONCE = 1000;
  private static final Duration LONG_ENOUGH = Duration.ofMillis(100);
  private final ConcurrentLinkedQueue<Answered> queue = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();
  private final List<Answered> batch = new ArrayList<>();
  private final Shift shift = new Shift("deliveries-settling", this);
  private final Journal journal;
  private final Consumer<List<Answered>> writing;
  private volatile boolean hurried;

  /// @param writing settles a batch in one transaction
  Settling(Journal journal, Consumer<List<Answered>> writing) {
    this.journal = journal;
    this.writing = writing;
  }

  /// An answer that is to be written down.
  record Answered(Outgoing copy, String relay, Answer answer) {
    Settled settled(Retrying retrying, Instant now) {
      Claimed delivery = copy.delivery();
      return switch (answer.kind()) {
        case SENT -> settled(delivery, "sent");
        case FAILED -> settled(delivery, "failed");
        case UNKNOWN -> settled(delivery, "unknown");
        case RETURNED -> settled(delivery, "pending");
        case DEFERRED -> retrying.settled(delivery, relay, answer, now);
      };
    }

    private Settled settled(Claimed delivery, String state) {
      String words = answer.kind() == Kind.SENT ? "" : answer.said();
      return new Settled(delivery.id(), delivery.claim(), state, null, relay, words);
    }
  }

  Shift shift() {
    return shift;
  }

  @Override
  public void answered(Outgoing copy, String relay, Answer answer) {
    queue.add(new Answered(copy, relay, answer));
    int now = waiting.incrementAndGet();
    if (now == 1 || now == ENOUGH) {
      shift.wake();
    }
  }

  /// How many are still to be written.
  int open() {
    return waiting.get();
  }

  /// Nothing is waited for any more.
  void hurry() {
    hurried = true;
    shift.wake();
  }

  @Override
  public Duration round() {
    if (batch.isEmpty()) {
      fill();
    }
    if (batch.isEmpty()) {
      return LONG_ENOUGH.multipliedBy(10);
    }
    write();
    batch.clear();
    return waiting.get() >= ENOUGH || hurried ? Duration.ZERO : LONG_ENOUGH;
  }

  private void fill() {
    for (Answered each = queue.poll(); each != null; each = queue.poll()) {
      batch.add(each);
      if (batch.size() == AT_ONCE) {
        return;
      }
    }
  }

  private void write() {
    try {
      writing.accept(batch);
    } catch (RuntimeException e) {
      if (Passing.isPassing(e)) {
        throw e;
      }
      LOG.error("Answers couldn't be written together", e);
      oneByOne();
    }
    List<Journal.Entry> entries = new ArrayList<>(batch.size());
    for (Answered each : batch) {
      Journal.Entry entry = each.copy().entry();
      if (entry != null) {
        entries.add(entry);
      }
    }
    journal.settled(entries);
    waiting.addAndGet(-batch.size());
  }

  /// One that can't be written keeps no other from being; it will be shown as undecided.
  private void oneByOne() {
    for (Answered each : batch) {
      try {
        writing.accept(List.of(each));
      } catch (RuntimeException e) {
        if (Passing.isPassing(e)) {
          throw e;
        }
        LOG.error("The answer to delivery {} can't be written", each.copy().delivery().id(), e);
      }
    }
  }
}
