package org.standfirst.newsletters.deliveries;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/// What counts for everything that this node holds: which issues are being sent, whether the node
/// still sends at all, how old a release may be and how much of a lease must be left for a copy to
/// be begun.
final class Orders {
  /// So long a release is trusted: whoever leaves, pauses or is erased meanwhile may be among them.
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final Clock clock;
  private final Duration margin;
  private volatile Set<Long> sending = Set.of();
  private volatile boolean stopped;

  /// @param margin longer than any relay may take over its last word on a copy
  Orders(Clock clock, Duration margin) {
    this.clock = clock;
    this.margin = margin;
  }

  /// Those are being sent from now on; true where others were that are no more.
  boolean sending(Set<Long> issues) {
    boolean fewer = !issues.containsAll(sending);
    sending = issues;
    return fewer;
  }

  boolean isSending(long issue) {
    return sending.contains(issue);
  }

  /// Nothing more is begun.
  void stop() {
    stopped = true;
  }

  boolean stopped() {
    return stopped;
  }

  /// Whether a copy may still be begun.
  boolean allow(Outgoing copy) {
    return !stopped && holds(copy);
  }

  /// Whether a copy that is begun may still be handed over.
  boolean holds(Outgoing copy) {
    return isSending(copy.delivery().issue())
        && clock.instant().isBefore(copy.releasedAt().plus(FRESH))
        && copy.lease().holds(clock, margin);
  }
}
