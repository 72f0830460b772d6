package org.standfirst.articles.webhooks;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.standfirst.database.Announcements;
import org.standfirst.database.Rounds;

/// Keeps calling what is due: woken when a call is posted, and by the clock for those that were
/// deferred. What was called once may be called again, where a node fell before it could note the
/// answer; the number of the message is the same then.
@Component
class Callers extends Rounds {
  private static final Logger LOG = LoggerFactory.getLogger(Callers.class);
  private static final int MANY = 4;
  private static final Duration ROUND = Duration.ofSeconds(5);
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(8);
  private static final int GROWTH = 4;
  private static final int OK = 200;
  private static final int REDIRECTION = 300;
  private static final int GONE = 410;
  private final CallRows calls;
  private final Caller caller;
  private final Clock clock;

  Callers(CallRows calls, Caller caller, Clock clock, Announcements announcements) {
    super("webhooks", MANY, ROUND);
    this.calls = calls;
    this.caller = caller;
    this.clock = clock;
    announcements.listen(CallOutbox.CHANNEL, this);
  }

  @Override
  protected void round() throws InterruptedException {
    Call call = calls.claim();
    while (call != null) {
      settle(call, caller.send(call));
      call = isRunning() ? calls.claim() : null;
    }
  }

  void settle(Call call, Caller.Outcome outcome) {
    switch (outcome) {
      case Caller.Outcome.Answered(int status, long millis) -> {
        if (status >= OK && status < REDIRECTION) {
          calls.delivered(call, status, millis);
        } else if (status == GONE) {
          giveUp(call, status, millis, "");
        } else {
          tryAgain(call, status, millis, "");
        }
      }
      case Caller.Outcome.Unanswered(String reason, long millis) ->
          tryAgain(call, null, millis, reason);
    }
  }

  private void tryAgain(Call call, @Nullable Integer status, long millis, String reason) {
    Instant again = clock.instant().plus(pauseAfter(call.attempts()));
    if (again.isAfter(call.postedAt().plus(CallRows.PATIENCE))) {
      giveUp(call, status, millis, reason);
    } else {
      calls.defer(call, again, status, millis, reason);
    }
  }

  private void giveUp(Call call, @Nullable Integer status, long millis, String reason) {
    calls.giveUp(call, status, millis, reason);
    LOG.warn("Webhook {} never took {}: {} {}", call.webhook(), call.message(), status, reason);
  }

  /// Ten seconds, then four times as long each time, up to eight hours.
  static Duration pauseAfter(int attempts) {
    Duration pause = SHORTEST;
    for (int i = 1; i < attempts && pause.compareTo(LONGEST) < 0; i++) {
      pause = pause.multipliedBy(GROWTH);
    }
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
