package org.standfirst.newsletters.deliveries;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.standfirst.newsletters.deliveries.Claims.Place;

/// Sees to it that there is always something claimed: so much as goes out in two seconds, of all
/// issues in turn.
final class Claiming implements Shift.Work {
  private static final Duration IDLE = Duration.ofSeconds(1);

  /// While nothing is sent; whoever begins to send wakes it.
  private static final Duration QUIET = Duration.ofSeconds(15);

  private static final Duration BUSY = Duration.ofMillis(50);
  private static final int MOST = 4000;
  private static final int AT_ONCE = 1000;
  private final Claims claims;
  private final IssueRows issues;
  private final Stock stock;
  private final Lanes lanes;
  private final Orders orders;
  private final Clock clock;
  private final Duration lease;
  private final String worker;
  private final Map<Long, Place> places = new HashMap<>();
  private final List<Doubt> doubts = new ArrayList<>();
  private final List<Claimed> recall = new ArrayList<>();
  private boolean recalled;
  private final Shift shift = new Shift("deliveries-claiming", this);

  Claiming(Store store, Stock stock, Duration lease, Lanes lanes, Orders orders, String worker) {
    this.claims = store.claims();
    this.issues = store.issues();
    this.clock = store.clock();
    this.lease = lease;
    this.stock = stock;
    this.lanes = lanes;
    this.orders = orders;
    this.worker = worker;
  }

  /// A claim of which it isn't known what it took.
  private record Doubt(long claim, long issue) {}

  Shift shift() {
    return shift;
  }

  @Override
  public Duration round() {
    List<Long> sending = issues.sending();
    if (orders.sending(new HashSet<>(sending))) {
      places.keySet().retainAll(sending);
      recalled = true;
    }
    clearDoubts();
    recall();
    if (!lanes.open()) {
      recall.addAll(stock.take(Integer.MAX_VALUE));
      giveBackRecalled();
      return sending.isEmpty() ? QUIET : IDLE;
    }
    if (sending.isEmpty()) {
      return QUIET;
    }
    int target = Math.clamp((long) (lanes.perSecond() * 2), lanes.connections() * 4, MOST);
    int wanted = Math.min(AT_ONCE, target - stock.size());
    if (wanted < target / 4) {
      return BUSY;
    }
    int got = 0;
    int each = Math.max(1, wanted / sending.size());
    for (long issue : sending) {
      got += claim(issue, each);
    }
    return got == 0 ? IDLE : got < wanted ? BUSY : Duration.ZERO;
  }

  /// Gives back what isn't to be sent any more, or not for now.
  private void recall() {
    if (recalled) {
      recall.addAll(stock.takeAll(each -> !orders.isSending(each.issue())));
      for (Lane each : lanes.all()) {
        List<Outgoing> taken = each.takeAll(copy -> !orders.isSending(copy.delivery().issue()));
        each.returnLeave(taken.size());
        taken.forEach(copy -> recall.add(copy.delivery()));
      }
      recalled = false;
    }
    giveBackRecalled();
  }

  /// What can't be given back now is the next time.
  private void giveBackRecalled() {
    claims.giveBack(recall);
    recall.clear();
  }

  private void clearDoubts() {
    for (Doubt each : List.copyOf(doubts)) {
      claims.giveBack(each.claim(), each.issue());
      doubts.remove(each);
    }
  }

  /// From where the last claim ended; where that is the end, once more from the start, for what
  /// came back meanwhile.
  private int claim(long issue, int many) {
    Place after = places.getOrDefault(issue, Place.START);
    int got = claim(issue, after, many);
    if (got < many && !after.equals(Place.START)) {
      places.remove(issue);
      got += claim(issue, Place.START, many - got);
    }
    return got;
  }

  private int claim(long issue, Place after, int many) {
    long number = claims.number();
    Lease lasting = Lease.from(clock, lease);
    var wish = new Claims.Wish(worker, issue, after, many, clock.instant(), lasting.until());
    List<Claimed> claimed;
    try {
      claimed = claims.claim(number, wish);
    } catch (RuntimeException e) {
      doubts.add(new Doubt(number, issue));
      throw e;
    }
    stock.add(claimed);
    if (!claimed.isEmpty()) {
      places.put(issue, new Place(claimed.getLast().dueAt(), claimed.getLast().id()));
      stock.tell();
    }
    return claimed.size();
  }
}
