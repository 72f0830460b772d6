package org.standfirst.readers.openid;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets those who set out and never came back, and those who came and never registered.
@Component
class OpenIdSweep {
  private static final Logger LOG = LoggerFactory.getLogger(OpenIdSweep.class);
  private final Attempts attempts;
  private final Newcomers newcomers;

  OpenIdSweep(Attempts attempts, Newcomers newcomers) {
    this.attempts = attempts;
    this.newcomers = newcomers;
  }

  @Scheduled(fixedDelayString = "PT20M", initialDelayString = "PT4M")
  void sweep() {
    LOG.debug(
        "Forgot {} attempts and {} newcomers", attempts.forgetExpired(), newcomers.forgetExpired());
  }
}
