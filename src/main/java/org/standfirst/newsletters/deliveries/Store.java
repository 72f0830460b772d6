package org.standfirst.newsletters.deliveries;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// What the parts of the dispatcher write to the database by.
@Component
record Store(
    Claims claims,
    Releases releases,
    Settlements settlements,
    IssueRows issues,
    Tallies tallies,
    DeliverySettings settings,
    Clock clock) {

  Retrying retrying() {
    return new Retrying(settings.window());
  }

  /// How long after its lease a copy that was released is taken to be undecided.
  Duration away() {
    return settings.away();
  }
}
