package org.standfirst.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Has files developed and their renditions kept, whatever the storage takes for it. Not for use in
/// a transaction: it would hold its connection as long.
@Component
class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private final Leftovers leftovers;
  private final Darkroom darkroom;
  private final Clock clock;

  Intake(Leftovers leftovers, Darkroom darkroom, Clock clock) {
    this.leftovers = leftovers;
    this.darkroom = darkroom;
    this.clock = clock;
  }

  Development develop(byte[] file) {
    return made(() ->
        switch (darkroom.develop(file)) {
          case Darkroom.Outcome.Unreadable(var reason) -> new Development.Spoiled(reason);
          case Darkroom.Outcome.Prints prints -> keep(prints);
        });
  }

  Development develop(BufferedImage drawn) {
    return made(() -> keep(darkroom.develop(drawn)));
  }

  /// Whether the storage has what all of a picture's renditions can be made of.
  boolean has(Picture picture) {
    try {
      return darkroom.has(picture);
    } catch (IOException e) {
      LOG.warn("The storage doesn't say whether it has a picture", e);
      return false;
    }
  }

  private Development keep(Darkroom.Outcome.Prints prints) {
    if (!leftovers.spare(prints.developed().hash(), clock.instant())) {
      return new Development.Spoiled(Development.Reason.GOING);
    }
    try {
      darkroom.keep(prints);
      return prints.developed();
    } catch (IOException e) {
      LOG.warn("A picture can't be kept at present", e);
      return new Development.Spoiled(Development.Reason.NOT_KEPT);
    }
  }

  private interface Work {
    Development result() throws IOException;
  }

  private static Development made(Work work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("A transaction would wait for the pictures' storage");
    }
    try {
      return work.result();
    } catch (IOException e) {
      LOG.warn("A picture's renditions can't be made", e);
      return new Development.Spoiled(Development.Reason.DAMAGED);
    }
  }
}
