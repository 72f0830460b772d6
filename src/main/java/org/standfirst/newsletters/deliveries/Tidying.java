package org.standfirst.newsletters.deliveries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.standfirst.newsletters.IssueId;

/// What any node does now and then for all: finishes issues, drops what was cancelled, takes back
/// what others left lying.
final class Tidying implements Shift.Work {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  /// While no issue is under way.
  private static final Duration QUIET = Duration.ofSeconds(15);

  private static final int AT_ONCE = 5000;
  private static final int NOW_AND_THEN = 15;
  private static final Set<String> OPEN = Set.of("pending", "claimed", "sending", "deferred");
  private final Store store;
  private final Others others;
  private final Recovery recovery;
  private final Changes changes;
  private final Shift shift = new Shift("deliveries-tidying", this);
  private int rounds;

  Tidying(Store store, Others others, Recovery recovery, Changes changes) {
    this.store = store;
    this.others = others;
    this.recovery = recovery;
    this.changes = changes;
  }

  /// Where to find what others left behind.
  interface Others {
    List<WorkerFolder> free() throws IOException;
  }

  Shift shift() {
    return shift;
  }

  @Override
  public Duration round() {
    Instant now = store.clock().instant();
    List<Long> open = store.issues().open();
    boolean more = false;
    for (long issue : open) {
      more |= store.issues().drop(issue, now, AT_ONCE) == AT_ONCE;
      finish(issue, now);
    }
    if (open.isEmpty()) {
      recoverOthers();
      return QUIET;
    }
    if (rounds++ % NOW_AND_THEN == 0) {
      takeBack(open, now);
      open.forEach(store.tallies()::fold);
      recoverOthers();
    }
    return more ? Duration.ZERO : PAUSE;
  }

  /// The tallies say when it is worth looking.
  private void finish(long issue, Instant now) {
    Map<String, Long> counts = store.tallies().of(new IssueId(issue));
    boolean some = OPEN.stream().anyMatch(state -> counts.getOrDefault(state, 0L) > 0);
    if (!some && store.issues().finish(issue, now)) {
      store.tallies().fold(issue);
      changes.tell(issue);
    }
  }

  private void takeBack(List<Long> open, Instant now) {
    store.claims().giveBackLeft(open, now);
    store.settlements().giveUp(open, now.minus(store.away()), now);
  }

  /// Of processes that shared the folder and fell.
  private void recoverOthers() {
    try {
      List<WorkerFolder> free = others.free();
      try {
        for (WorkerFolder each : free) {
          recovery.of(each);
        }
      } finally {
        // also those that weren't come to: held here, nobody could recover them
        WorkerFolder.closeAll(free);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
