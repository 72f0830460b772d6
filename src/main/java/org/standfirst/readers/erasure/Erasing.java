package org.standfirst.readers.erasure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Remains;
import org.standfirst.readers.Traces;
import org.standfirst.readers.address.FormerAddresses;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Sessions;

/// Erases a reader with everything that tells of them, in the transaction of whoever calls, which
/// holds the reader's row. What is left is a line in the audit trail, by a number that stands for
/// nobody any more.
@Component
class Erasing {
  private final Readers readers;
  private final Sessions sessions;
  private final FormerAddresses formerAddresses;
  private final Unconfirmed unconfirmed;
  private final List<Remains> remains;
  private final List<Traces> traces;
  private final AuditTrail trail;

  Erasing(
      Readers readers,
      Sessions sessions,
      FormerAddresses formerAddresses,
      Unconfirmed unconfirmed,
      List<Remains> remains,
      List<Traces> traces,
      AuditTrail trail) {
    this.readers = readers;
    this.sessions = sessions;
    this.formerAddresses = formerAddresses;
    this.unconfirmed = unconfirmed;
    this.remains = List.copyOf(remains);
    this.traces = List.copyOf(traces);
    this.trail = trail;
  }

  /// Erases them.
  ///
  /// @param staying names of what is to stay without their name
  void erase(Readers.Row reader, Collection<String> staying) {
    ReaderId id = reader.readerId();
    List<String> addresses = reader.confirmed() ? addresses(reader) : List.of();
    for (Remains each : remains) {
      each.settle(id, staying.contains(each.name()));
    }
    sessions.endAll(id);
    readers.erase(id);
    // last: whoever was about to write them a letter has done so by now, or can't any more
    addresses.forEach(address -> traces.forEach(each -> each.erase(id, address)));
    if (reader.confirmed()) {
      unconfirmed.erase(EmailAddress.key(reader.email()));
    }
    trail.note(new AuditTrail.Line("readers.deed.erased", null, id, "", Map.of()));
  }

  /// The addresses that are known to be theirs: anybody can register anybody's, so one that wasn't
  /// confirmed isn't.
  private List<String> addresses(Readers.Row reader) {
    List<String> all = new ArrayList<>(formerAddresses.of(reader.readerId()));
    all.add(EmailAddress.key(reader.email()));
    return all;
  }
}
