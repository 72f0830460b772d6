package org.standfirst.mail;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Gives up letters that wait for longer than they are good for, and forgets those that were
/// settled a month ago.
@Component
class LettersSweep {
  private static final Logger LOG = LoggerFactory.getLogger(LettersSweep.class);
  private static final Duration KEPT = Duration.ofDays(30);
  private final Letters letters;
  private final Clock clock;

  LettersSweep(Letters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT7M")
  void sweep() {
    int givenUp = letters.giveUpPostedBefore(clock.instant().minus(Letters.PATIENCE));
    if (givenUp > 0) {
      LOG.warn("Gave up {} letters that nobody took within three days", givenUp);
    }
    int forgotten = letters.forgetSettledBefore(clock.instant().minus(KEPT));
    if (forgotten > 0) {
      LOG.info("Forgot {} letters settled more than 30 days ago", forgotten);
    }
  }
}
