package org.standfirst.newsletters.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;

/// Wakes when the next issue is due, on every node: whichever is first starts it, and the others
/// find nothing left to do. It looks anew whenever something was scheduled anywhere, and twice a
/// minute whatever happens.
@Component
class IssueTimekeeper implements Announcements.Listener {
  /// Where every node hears that there is something new to be done.
  static final String CHANNEL = "issues";

  private static final Logger LOG = LoggerFactory.getLogger(IssueTimekeeper.class);

  /// What is due and wasn't done is tried again so soon.
  private static final Duration SOON = Duration.ofSeconds(1);

  private final List<DueWork> works;
  private final TaskScheduler scheduler;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();
  private @Nullable ScheduledFuture<?> alarm;

  IssueTimekeeper(
      List<DueWork> works, TaskScheduler scheduler, Announcements announcements, Clock clock) {
    this.works = works;
    this.scheduler = scheduler;
    this.clock = clock;
    announcements.listen(CHANNEL, this);
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1S")
  void look() {
    looking.lock();
    try {
      works.forEach(IssueTimekeeper::doAll);
      setAlarm();
    } finally {
      looking.unlock();
    }
  }

  /// One kind of work that fails doesn't keep the others from being done.
  private static void doAll(DueWork work) {
    try {
      while (work.doFirst() == DueWork.Outcome.DONE) {
        // and the one after
      }
    } catch (RuntimeException e) {
      LOG.warn("What was due wasn't done, and is tried again", e);
    }
  }

  private void setAlarm() {
    if (alarm != null) {
      alarm.cancel(false);
      alarm = null;
    }
    Instant next =
        works.stream()
            .map(DueWork::next)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    if (next != null) {
      Instant soon = clock.instant().plus(SOON);
      alarm = scheduler.schedule(this::look, next.isAfter(soon) ? next : soon);
    }
  }

  @Override
  public void heard(String words) {
    lineRestored();
  }

  @Override
  public void lineRestored() {
    var _ = scheduler.schedule(this::look, clock.instant());
  }
}
