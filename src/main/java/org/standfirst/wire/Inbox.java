package org.standfirst.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Empties the inbox: claims what has arrived and settles it.
@Component
class Inbox {
  private final Settlement settlement;
  private final ClaimNames names;
  private final Arrivals arrivals;

  Inbox(Settlement settlement, ClaimNames names, Clock clock) {
    this.settlement = settlement;
    this.names = names;
    this.arrivals = new Arrivals(clock);
  }

  /// Goes through the inbox once, as long as it may go on; what was claimed before comes first, and
  /// pictures that it waits with are left lying, whichever node has it.
  void empty(InboxFolders folders, BooleanSupplier mayGoOn) throws IOException {
    var round = new Round(mayGoOn);
    var awaited = new Awaited();
    for (Claim claim : folders.claimed()) {
      round.attempt(() -> awaited.note(settlement.settle(claim, folders)));
    }
    for (Path file : arrivals.in(folders)) {
      if (!awaited.has(file)) {
        round.attempt(() -> read(file, folders, awaited));
      }
    }
    round.end();
  }

  private void read(Path file, InboxFolders folders, Awaited awaited) throws IOException {
    Optional<Claim> claim = folders.claim(file, names);
    if (claim.isPresent()) {
      awaited.note(settlement.settle(claim.get(), folders));
    }
  }

  /// A file that can't be moved doesn't hold up the others; the first trouble is told at the end.
  private static final class Round {
    private final BooleanSupplier mayGoOn;
    private @Nullable IOException trouble;

    Round(BooleanSupplier mayGoOn) {
      this.mayGoOn = mayGoOn;
    }

    interface Attempt {
      void make() throws IOException;
    }

    void attempt(Attempt attempt) {
      try {
        if (mayGoOn.getAsBoolean()) {
          attempt.make();
        }
      } catch (IOException e) {
        trouble = trouble == null ? e : trouble;
      }
    }

    void end() throws IOException {
      if (trouble != null) {
        throw trouble;
      }
    }
  }
}
