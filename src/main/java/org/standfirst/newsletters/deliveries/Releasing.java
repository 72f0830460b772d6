package org.standfirst.newsletters.deliveries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Releases small groups of what is claimed and lays them before the connections. Nothing reaches a
/// connection that isn't known to be released and committed.
final class Releasing implements Shift.Work {
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration SOON = Duration.ofMillis(25);
  private final Claims claims;
  private final Releases releases;
  private final Clock clock;
  private final Duration lease;
  private final Stock stock;
  private final Carrier.Answers answers;
  private final Shift shift = new Shift("deliveries-releasing", this);
  private final List<Claimed> doubtful = new ArrayList<>();
  private @Nullable Lanes lanes;
  private @Nullable Courtesy courtesy;

  Releasing(Store store, Stock stock, Duration lease, Carrier.Answers answers) {
    this.claims = store.claims();
    this.releases = store.releases();
    this.clock = store.clock();
    this.lease = lease;
    this.stock = stock;
    this.answers = answers;
    stock.onNews(shift::wake);
  }

  Shift shift() {
    return shift;
  }

  /// @param byReaders lets readers go first
  void to(Lanes all, Courtesy byReaders) {
    courtesy = byReaders;
    lanes = all;
  }

  @Override
  public Duration round() {
    if (lanes == null) {
      return IDLE;
    }
    clearDoubts();
    clearResting(lanes);
    int waiting = stock.size();
    if (waiting == 0) {
      return lanes.open() ? IDLE : SOON.multipliedBy(10);
    }
    int most = courtesy == null ? waiting : courtesy.allow(waiting);
    List<Lane> plan = most == 0 ? List.of() : lanes.plan(most);
    if (plan.isEmpty()) {
      return SOON;
    }
    release(stock.take(plan.size()), plan);
    return Duration.ZERO;
  }

  private void release(List<Claimed> group, List<Lane> plan) {
    Lease lasting = Lease.from(clock, lease);
    Instant now = clock.instant();
    Map<Long, Long> released;
    try {
      released = releases.release(group, now, lasting.until());
    } catch (RuntimeException e) {
      doubtful.addAll(group);
      throw e;
    }
    Iterator<Lane> next = plan.iterator();
    for (Claimed each : group) {
      if (released.containsKey(each.id())) {
        Lane lane = next.next();
        lane.useLeave(1);
        lane.add(new Outgoing(each, lasting, now));
      }
    }
    if (courtesy != null) {
      courtesy.released(released.size());
    }
  }

  /// Whether these were released isn't known; nothing of them left, so they go back either way.
  private void clearDoubts() {
    if (!doubtful.isEmpty()) {
      claims.giveBack(doubtful);
      doubtful.clear();
    }
  }

  /// What waits for a relay that rests goes by another, or back.
  private void clearResting(Lanes all) {
    for (Lane each : all.all()) {
      if (each.resting() && each.waiting() > 0) {
        // before they are taken out: other relays' leave is asked for, which may fail
        Iterator<Lane> others = all.plan(each.waiting()).iterator();
        List<Outgoing> left = each.empty();
        each.returnLeave(left.size());
        for (Outgoing copy : left) {
          if (others.hasNext()) {
            Lane other = others.next();
            other.useLeave(1);
            other.add(copy);
          } else {
            answers.answered(copy, "", Answer.of(Answer.Kind.RETURNED, ""));
          }
        }
      }
    }
  }

  /// Gives back all that isn't begun.
  void giveBackAll() {
    clearDoubts();
    List<Claimed> all = new ArrayList<>(stock.take(Integer.MAX_VALUE));
    if (lanes != null) {
      for (Lane each : lanes.all()) {
        each.empty().forEach(copy -> all.add(copy.delivery()));
        each.giveLeaveBack();
      }
    }
    claims.giveBack(all);
  }
}
