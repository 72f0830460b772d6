package org.standfirst.newsletters.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A delivery that is released: this node may hand it over while its lease holds.
final class Outgoing {
  /// So often it is begun anew over another connection before it counts as a try.
  static final int BEGINNINGS = 3;

  private final Claimed delivery;
  private final Lease lease;
  private final Instant releasedAt;
  private int begun;
  private Journal.@Nullable Entry entry;

  Outgoing(Claimed delivery, Lease lease, Instant releasedAt) {
    this.delivery = delivery;
    this.lease = lease;
    this.releasedAt = releasedAt;
  }

  Claimed delivery() {
    return delivery;
  }

  Lease lease() {
    return lease;
  }

  /// When it was last looked at whether its recipient is to get it.
  Instant releasedAt() {
    return releasedAt;
  }

  /// Nothing of it left, so it may go over another connection: false where that was tried enough.
  boolean beginAgain() {
    begun++;
    return begun < BEGINNINGS;
  }

  /// The note that it was handed over; null: it wasn't.
  Journal.@Nullable Entry entry() {
    return entry;
  }

  void noted(Journal.Entry note) {
    entry = note;
  }
}
