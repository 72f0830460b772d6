package org.standfirst.readers.letters;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Correspondents;

/// Spares mailboxes: whoever types a stranger's address, again and again and from wherever, has
/// five letters an hour sent there at the most.
@Component
class LetterBounds {
  private static final int MANY = 5;
  private static final Duration LATELY = Duration.ofHours(1);

  /// The letters that go to an address which somebody typed.
  private static final List<String> TYPED = List.of("confirmation", "new-address", "address-known");

  private final Correspondents correspondents;
  private final Clock clock;

  LetterBounds(Correspondents correspondents, Clock clock) {
    this.correspondents = correspondents;
    this.clock = clock;
  }

  /// Whether one more would only add to the heap.
  boolean isFull(String emailKey) {
    return correspondents.posted(emailKey, TYPED, clock.instant().minus(LATELY)) >= MANY;
  }
}
