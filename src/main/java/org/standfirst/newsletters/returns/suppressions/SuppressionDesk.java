package org.standfirst.newsletters.returns.suppressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.newsletters.returns.suppressions.Suppression.Reason;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;

/// What staff do to suppressions, each with its line in the audit trail.
@Component
class SuppressionDesk {
  private static final int AT_ONCE = 5_000;
  private final Suppressions suppressions;
  private final AuditTrail trail;

  SuppressionDesk(Suppressions suppressions, AuditTrail trail) {
    this.suppressions = suppressions;
    this.trail = trail;
  }

  /// Who does something, and from where.
  record Actor(ReaderId reader, String place) {}

  /// What came of entering an address.
  sealed interface Entering {
    record Entered() implements Entering {}

    record Known() implements Entering {}

    record NoAddress() implements Entering {}
  }

  /// What came of lifting one.
  sealed interface Lifting {
    record Lifted() implements Lifting {}

    record Unknown() implements Lifting {}
  }

  @Transactional
  Entering enter(Actor actor, String typed, String note) {
    if (!SuppressionList.isAddress(typed)) {
      return new Entering.NoAddress();
    }
    boolean entered =
        suppressions.suppress(typed, new Suppressions.Cause(Reason.BY_HAND, note, "page"));
    if (!entered) {
      return new Entering.Known();
    }
    note("newsletters.deed.suppression-entered", actor);
    return new Entering.Entered();
  }

  @Transactional
  Lifting lift(Actor actor, long id) {
    if (!suppressions.lift(id)) {
      return new Lifting.Unknown();
    }
    note("newsletters.deed.suppression-lifted", actor);
    return new Lifting.Lifted();
  }

  /// Enters a whole list; how many weren't suppressed yet.
  @Transactional
  int enter(Actor actor, SuppressionList list) {
    List<String> all = new ArrayList<>(list.addresses());
    var cause = new Suppressions.Cause(Reason.IMPORTED, "", "list");
    int added = 0;
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      added +=
          suppressions.suppressAll(all.subList(from, Math.min(all.size(), from + AT_ONCE)), cause);
    }
    note("newsletters.deed.suppressions-imported", actor);
    return added;
  }

  void exported(Actor actor) {
    note("newsletters.deed.suppressions-exported", actor);
  }

  private void note(String deed, Actor actor) {
    trail.note(new AuditTrail.Line(deed, actor.reader(), null, actor.place(), Map.of()));
  }
}
