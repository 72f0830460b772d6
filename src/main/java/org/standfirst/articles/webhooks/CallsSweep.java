package org.standfirst.articles.webhooks;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Gives up calls that wait for longer than they are good for, and forgets those of a fortnight
/// ago.
@Component
class CallsSweep {
  private static final Logger LOG = LoggerFactory.getLogger(CallsSweep.class);
  private static final Duration KEPT = Duration.ofDays(14);
  private final CallRows calls;
  private final Clock clock;

  CallsSweep(CallRows calls, Clock clock) {
    this.calls = calls;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT8M")
  void sweep() {
    int givenUp = calls.giveUpPostedBefore(clock.instant().minus(CallRows.PATIENCE));
    if (givenUp > 0) {
      LOG.warn("Gave up {} webhook calls that nobody took within three days", givenUp);
    }
    calls.forgetPostedBefore(clock.instant().minus(KEPT));
  }
}
