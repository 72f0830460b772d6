package org.standfirst.readers.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Remains;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.people.Registrations;
import org.standfirst.readers.session.Sessions;

/// Erases registrations that nobody has confirmed. Their sessions end on all nodes at once.
@Component
public class Unconfirmed {
  private static final Duration WAITING = Duration.ofDays(30);
  private static final int AT_ONCE = 500;
  private final Readers readers;
  private final Registrations registrations;
  private final Sessions sessions;
  private final List<Remains> remains;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Unconfirmed(
      Readers readers,
      Registrations registrations,
      Sessions sessions,
      List<Remains> remains,
      TransactionTemplate transactions,
      Clock clock) {
    this.readers = readers;
    this.registrations = registrations;
    this.sessions = sessions;
    this.remains = List.copyOf(remains);
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Erases those of an address, in the transaction that erases its owner.
  void erase(String emailKey) {
    registrations.hold(emailKey).forEach(this::erase);
  }

  /// Forgets those that have waited for thirty days; how many that were.
  public int forgetOld() {
    int all = 0;
    int some = AT_ONCE;
    while (some == AT_ONCE) {
      some = forgetSome(clock.instant().minus(WAITING));
      all += some;
    }
    return all;
  }

  private int forgetSome(Instant before) {
    return transactions.execute(_ -> {
      List<ReaderId> some = registrations.holdBefore(before, AT_ONCE);
      some.forEach(this::erase);
      return some.size();
    });
  }

  private void erase(ReaderId registration) {
    remains.forEach(each -> each.settle(registration, false));
    sessions.endAll(registration);
    readers.erase(registration);
  }
}
