package org.standfirst.articles.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;

/// Wakes when the next article is due, on every node: whichever is first publishes it, and the
/// others find nothing left to do. It looks anew whenever the schedule has changed anywhere, and
/// twice a minute whatever happens.
@Component
class Timekeeper implements Announcements.Listener {
  /// An article that is due while somebody saves it is tried again so soon.
  private static final Duration SOON = Duration.ofMillis(200);

  /// One that failed, so soon.
  private static final Duration IN_A_MOMENT = Duration.ofSeconds(1);

  private final DueArticles due;
  private final Schedule schedule;
  private final TaskScheduler scheduler;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();
  private @Nullable ScheduledFuture<?> alarm;

  Timekeeper(
      DueArticles due,
      Schedule schedule,
      TaskScheduler scheduler,
      Announcements announcements,
      Clock clock) {
    this.due = due;
    this.schedule = schedule;
    this.scheduler = scheduler;
    this.clock = clock;
    announcements.listen(Schedule.CHANNEL, this);
  }

  @Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT1S")
  void look() {
    looking.lock();
    try {
      publish();
    } finally {
      looking.unlock();
    }
  }

  private void publish() {
    Duration pause = IN_A_MOMENT;
    try {
      if (due.publish() == DueArticles.Outcome.ALL_DONE) {
        pause = SOON;
      }
    } finally {
      setAlarm(schedule.next(), pause);
    }
  }

  private void setAlarm(@Nullable Instant next, Duration pause) {
    if (alarm != null) {
      alarm.cancel(false);
      alarm = null;
    }
    if (next != null) {
      Instant soon = clock.instant().plus(pause);
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
