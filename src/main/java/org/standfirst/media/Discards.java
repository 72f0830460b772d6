package org.standfirst.media;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Takes the files of contents that no picture has out of the storage.
@Component
class Discards {
  private static final Logger LOG = LoggerFactory.getLogger(Discards.class);
  private static final int A_SWEEP = 500;

  /// With a last call to the storage, less than after which others take a content up again.
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private final Leftovers leftovers;
  private final Storage storage;
  private final Clock clock;

  Discards(Leftovers leftovers, Storage storage, Clock clock) {
    this.leftovers = leftovers;
    this.storage = storage;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
  void sweep() {
    leftovers.forgetUsed(clock.instant());
    boolean going = true;
    for (int i = 0; going && i < A_SWEEP; i++) {
      going = discardNext(clock.instant());
    }
  }

  private boolean discardNext(Instant now) {
    String hash = leftovers.next(now);
    if (hash == null) {
      return false;
    }
    try {
      storage.discard(Renditions.beginning(hash), LONGEST);
      leftovers.gone(hash);
      return true;
    } catch (IOException e) {
      LOG.warn("The files of a deleted picture can't be discarded at present", e);
      leftovers.giveUp(hash, clock.instant());
      return false;
    }
  }
}
