package org.standfirst.newsletters.deliveries;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.standfirst.database.Passing;
import org.standfirst.newsletters.relays.Line;
import org.standfirst.newsletters.relays.LineOpening;
import org.standfirst.newsletters.relays.Rest;
import org.standfirst.newsletters.smtp.CarryOutcome;
import org.standfirst.newsletters.smtp.Consignment;
import org.standfirst.newsletters.smtp.Handover;
import org.standfirst.newsletters.smtp.Reply;
import org.standfirst.newsletters.smtp.Step;
import org.standfirst.newsletters.smtp.Verdict;

/// Carries the copies of a lane over one connection to its relay, opened when there is something to
/// carry.
final class Carrier implements Runnable, Handover {
  private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
  private static final Duration IDLE = Duration.ofSeconds(5);
  private static final Duration PEACE = Duration.ofMillis(100);
  private static final Duration LONGEST_PEACE = Duration.ofSeconds(1);
  private final Lane lane;
  private final Orders orders;
  private final Journal journal;
  private final Copies copies;
  private final Answers answers;
  private final Rest rest;
  private final List<Outgoing> begun = new ArrayList<>(2);
  private @Nullable Outgoing first;
  private @Nullable Line line;
  private boolean troubled;
  private boolean told;

  Carrier(Lane lane, Orders orders, Journal journal, Copies copies, Answers answers) {
    this.lane = lane;
    this.orders = orders;
    this.journal = journal;
    this.copies = copies;
    this.answers = answers;
    this.rest = lane.relay().rest();
  }

  /// Where answers go, with the notes of the journal that they settle.
  interface Answers {
    void answered(Outgoing copy, String relay, Answer answer);
  }

  /// Breaks off before a copy is handed over; the line is lost with it.
  private static final class TooLate extends RuntimeException {
    TooLate() {
      super("it may not leave any more", null, false, false);
    }
  }

  @Override
  public void run() {
    try {
      while (!orders.stopped()) {
        round();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      hangUp();
    }
  }

  private void round() throws InterruptedException {
    if (lane.resting()) {
      hangUp();
      Duration left = rest.left();
      Thread.sleep(left.compareTo(LONGEST_PEACE) < 0 ? left : LONGEST_PEACE);
      return;
    }
    first = lane.take(IDLE);
    if (first == null) {
      hangUp();
      return;
    }
    troubled = false;
    try {
      carry();
    } catch (TooLate _) {
      line = null;
    } catch (RuntimeException | Error e) {
      // whatever it is, the other copies are to be carried
      LOG.error("A connection to {} was given up", lane.relay().name(), e);
      hangUp();
      lane.failed(String.valueOf(e.getMessage()));
    }
    if (first != null) {
      lane.putBack(first);
      first = null;
    }
    if (troubled) {
      Thread.sleep(PEACE);
    }
  }

  private void carry() {
    Line open = opened();
    if (open == null) {
      return;
    }
    switch (open.carry(this::next, this)) {
      case CarryOutcome.Finished() -> {}
      case CarryOutcome.Full() -> line = null;
      case CarryOutcome.Dismissed(var reply) -> {
        line = null;
        lane.failed(reply.toString());
      }
      case CarryOutcome.Broken(String reason) -> {
        line = null;
        lane.failed(reason);
      }
    }
  }

  private @Nullable Line opened() {
    if (line == null) {
      switch (lane.relay().open()) {
        case LineOpening.Open(Line fresh) -> line = fresh;
        case LineOpening.Away(String reason) -> {
          LOG.warn("{} doesn't take newsletters for now: {}", lane.relay().name(), reason);
          lane.failed(reason);
        }
      }
    }
    return line;
  }

  private void hangUp() {
    if (line != null) {
      line.close();
      line = null;
    }
  }

  /// The next copy that may be begun; null: there is none now.
  private @Nullable Consignment next() {
    while (true) {
      Outgoing copy = first == null ? resting() ? null : lane.takeNow() : first;
      first = null;
      if (copy == null) {
        return null;
      }
      if (!orders.allow(copy)) {
        settle(copy, Answer.of(Answer.Kind.RETURNED, ""));
        continue;
      }
      try {
        Consignment consignment = copies.of(copy.delivery());
        begun.add(copy);
        told = false;
        return consignment;
      } catch (RuntimeException e) {
        if (Passing.isPassing(e)) {
          return wait(copy, e);
        }
        LOG.error("The copy of delivery {} can't be made", copy.delivery().id(), e);
        settle(copy, Answer.of(Answer.Kind.FAILED, "copy-not-made"));
      } catch (Error e) {
        first = copy;
        throw e;
      }
    }
  }

  /// It stays the next one: what it is made of can't be read while the database is away.
  private @Nullable Consignment wait(Outgoing copy, RuntimeException why) {
    if (!told) {
      told = true;
      LOG.warn("Copies can't be made for now: {}", why.getMessage());
    }
    first = copy;
    troubled = true;
    return null;
  }

  private boolean resting() {
    return orders.stopped() || lane.resting();
  }

  @Override
  public void handingOver(long delivery) {
    Outgoing copy = begun(delivery);
    if (!orders.holds(copy)) {
      throw new TooLate();
    }
    copy.noted(journal.handingOver(delivery, copy.delivery().claim(), lane.relay().name()));
  }

  @Override
  public void answered(long delivery, Verdict verdict) {
    Outgoing copy = begun(delivery);
    begun.remove(copy);
    switch (verdict) {
      case Verdict.Accepted _ -> rest.succeeded();
      case Verdict.Refused(Step at, var reply) -> blamed(Blame.of(at, reply), reply);
      case Verdict.Deferred(_, var reply) -> rest.deferred(reply.toString());
      case Verdict.NotHandedOver _ when copy.entry() == null && beganAgain(copy) -> {
        return;
      }
      case Verdict.Unknown _, Verdict.NotHandedOver _ -> {}
    }
    settle(copy, Answer.of(verdict));
  }

  private void blamed(Blame blame, Reply reply) {
    switch (blame) {
      case RECIPIENT -> rest.succeeded();
      case SENDER -> rest.deferred(reply.toString());
      case SIZE -> {}
    }
  }

  /// Over another connection, at once.
  private boolean beganAgain(Outgoing copy) {
    if (!orders.allow(copy)) {
      return false;
    }
    boolean again = copy.beginAgain();
    if (again) {
      lane.putBack(copy);
    } else {
      settle(copy, Answer.of(Answer.Kind.DEFERRED, "connection-lost"));
    }
    return true;
  }

  private void settle(Outgoing copy, Answer answer) {
    Journal.Entry entry = copy.entry();
    if (entry != null) {
      journal.answered(entry, answer);
    }
    lane.done();
    if (answer.kind() == Answer.Kind.RETURNED) {
      lane.returnLeave(1);
    }
    answers.answered(copy, lane.relay().name(), answer);
  }

  private Outgoing begun(long delivery) {
    for (Outgoing each : begun) {
      if (each.delivery().id() == delivery) {
        return each;
      }
    }
    throw new IllegalStateException("delivery " + delivery + " was not begun");
  }
}
