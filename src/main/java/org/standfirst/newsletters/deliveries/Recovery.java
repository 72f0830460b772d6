package org.standfirst.newsletters.deliveries;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.standfirst.newsletters.deliveries.Answer.Kind;

/// Settles what a worker left behind when it ended. Released and never noted: nothing of it left,
/// it can be claimed again. Noted and answered: as it was answered. Noted and not answered: it may
/// have arrived, nobody knows.
final class Recovery {
  private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
  private final Store store;
  private final Bookkeeping books;

  Recovery(Store store, Bookkeeping books) {
    this.store = store;
    this.books = books;
  }

  private record Key(long delivery, long claim) {}

  /// Settles all of it, then begins the journal anew.
  void of(WorkerFolder folder) throws IOException {
    boolean complete = folder.complete();
    // first, so that whatever was released is there to be found
    int back =
        store.claims().giveBackLeft(store.issues().open(), folder.name(), store.clock().instant());
    Map<Key, Segment.Note> notes = new HashMap<>();
    for (Segment.Note each : Journal.read(folder.path())) {
      notes.put(new Key(each.delivery(), each.claim()), each);
    }
    List<Settled> settled = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    for (Settlements.Open each : store.settlements().open(folder.name())) {
      Segment.Note note = notes.remove(new Key(each.id(), each.claim()));
      Settled one = settled(each, note, complete);
      settled.add(one);
      Answer answer = note == null ? null : note.answer();
      if (answer != null && one.isRefused() && answer.code() > 0) {
        refusals.add(each.refusal(answer));
      }
    }
    for (Segment.Note each : notes.values()) {
      if (each.answer() != null && each.answer().kind() != Kind.RETURNED) {
        settled.add(settled(each.delivery(), each.claim(), each.relay(), each.answer()));
      }
    }
    int many = books.settle(folder.name(), settled, refusals);
    if (many + back > 0) {
      LOG.info(
          "{} deliveries settled and {} given back that {} had in hand", many, back, folder.name());
    }
    folder.begin();
  }

  private Settled settled(Settlements.Open open, Segment.@Nullable Note note, boolean complete) {
    if (note != null && note.answer() != null) {
      return settled(open.id(), open.claim(), note.relay(), note.answer());
    }
    boolean nothingLeft = note == null && complete;
    return new Settled(
        open.id(),
        open.claim(),
        nothingLeft ? "pending" : "unknown",
        null,
        note == null ? "" : note.relay(),
        nothingLeft ? "" : "node-fell");
  }

  private Settled settled(long delivery, long claim, String relay, Answer answer) {
    return switch (answer.kind()) {
      case SENT -> new Settled(delivery, claim, "sent", null, relay, "");
      case FAILED -> new Settled(delivery, claim, "failed", null, relay, answer.said());
      case UNKNOWN -> new Settled(delivery, claim, "unknown", null, relay, answer.said());
      case RETURNED -> new Settled(delivery, claim, "pending", null, relay, "");
      case DEFERRED ->
          new Settled(
              delivery,
              claim,
              "deferred",
              store.clock().instant().plus(Retrying.pauseAfter(1)),
              relay,
              answer.said());
    };
  }
}
