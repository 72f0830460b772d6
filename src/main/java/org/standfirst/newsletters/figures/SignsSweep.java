package org.standfirst.newsletters.figures;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets who opened what and followed which link, a year after.
@Component
class SignsSweep {
  private static final Logger LOG = LoggerFactory.getLogger(SignsSweep.class);
  private static final int AT_ONCE = 5_000;
  private final SignRows rows;
  private final Clock clock;

  SignsSweep(SignRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT13M")
  void sweep() {
    int forgotten = 0;
    int some;
    do {
      some = rows.forget(clock.instant().minus(SignWriting.KEPT), AT_ONCE);
      forgotten += some;
    } while (some == AT_ONCE);
    if (forgotten > 0) {
      LOG.info("Forgot what became of {} copies of newsletters a year ago", forgotten);
    }
  }
}
