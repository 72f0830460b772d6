package org.standfirst.wall;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets the readings of past months, which nothing counts any more.
@Component
class ReadingsSweep {
  private static final Logger LOG = LoggerFactory.getLogger(ReadingsSweep.class);
  private final Readings readings;
  private final Months months;

  ReadingsSweep(Readings readings, Months months) {
    this.readings = readings;
    this.months = months;
  }

  @Scheduled(fixedDelayString = "PT12H", initialDelayString = "PT10M")
  void sweep() {
    int forgotten = readings.forgetBefore(months.now());
    if (forgotten > 0) {
      LOG.info("Forgot {} readings of past months", forgotten);
    }
  }
}
