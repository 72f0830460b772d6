package org.standfirst.newsletters.returns;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.NewsletterId;
import org.standfirst.newsletters.returns.suppressions.Suppression.Reason;
import org.standfirst.newsletters.returns.suppressions.Suppressions;

/// What follows from a report that counts.
@Component
class Consequences {
  private final ReturnRows rows;
  private final SoftBounces soft;
  private final Suppressions suppressions;
  private final ObjectProvider<Unsubscribing> unsubscribing;

  Consequences(
      ReturnRows rows,
      SoftBounces soft,
      Suppressions suppressions,
      ObjectProvider<Unsubscribing> unsubscribing) {
    this.rows = rows;
    this.soft = soft;
    this.suppressions = suppressions;
    this.unsubscribing = unsubscribing;
  }

  /// An address that is gone isn't written to again; one that can't be reached for now is, until
  /// that has happened too often. What isn't vouched for is left for staff to see: anybody could
  /// say so of anybody.
  void ofBounce(ReturnRows.Entry entry, ReturnRows.@Nullable Copy copy) {
    if (!entry.proven()) {
      return;
    }
    if (copy != null) {
      rows.mark(copy, entry);
    }
    String words = (entry.status() + " " + entry.words()).strip();
    if (!entry.address().isEmpty()
        && (entry.kind().equals("hard") || soft.isTooMany(entry.address()))) {
      suppress(entry, Reason.BOUNCED, words);
    }
  }

  /// Whoever complains gets that newsletter no more, and no other.
  void ofComplaint(ReturnRows.Entry entry, ReturnRows.@Nullable Copy copy) {
    if (!entry.proven()) {
      return;
    }
    if (copy != null) {
      rows.mark(copy, entry);
      unsubscribing.ifAvailable(each ->
          each.complained(new NewsletterId(copy.newsletter()), copy.reader(), copy.addressee()));
    }
    if (!entry.address().isEmpty()) {
      suppress(entry, Reason.COMPLAINED, entry.words());
    }
  }

  private void suppress(ReturnRows.Entry entry, Reason reason, String note) {
    suppressions.suppress(
        entry.address(), new Suppressions.Cause(reason, note, entry.way().word()));
  }
}
