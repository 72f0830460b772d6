package org.standfirst.mail;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets letters that were settled a month ago.
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

  @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT7M")
  void sweep() {
    int forgotten = letters.forgetSettledBefore(clock.instant().minus(KEPT));
    if (forgotten > 0) {
      LOG.info("Forgot {} letters settled more than 30 days ago", forgotten);
    }
  }
}
