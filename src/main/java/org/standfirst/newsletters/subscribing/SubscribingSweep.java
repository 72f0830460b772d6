package org.standfirst.newsletters.subscribing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets wishes that nobody confirmed, and addressees who have got nothing for thirty days.
@Component
class SubscribingSweep {
  private static final Logger LOG = LoggerFactory.getLogger(SubscribingSweep.class);
  private final Wishes wishes;
  private final Addressees addressees;

  SubscribingSweep(Wishes wishes, Addressees addressees) {
    this.wishes = wishes;
    this.addressees = addressees;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
  void sweep() {
    int expired = wishes.forgetExpired();
    int idle = 0;
    int some;
    do {
      some = addressees.forgetIdle();
      idle += some;
    } while (Addressees.mayBeMore(some));
    if (expired + idle > 0) {
      LOG.info("Forgot {} wishes for newsletters and {} addressees who get none", expired, idle);
    }
  }
}
