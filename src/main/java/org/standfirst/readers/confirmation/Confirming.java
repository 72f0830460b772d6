package org.standfirst.readers.confirmation;

import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AddressProved;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Sessions;

/// The last step of confirming, by link or by code: within the transaction that has spent it, and
/// that holds the registration's row.
@Component
class Confirming {
  private final Readers readers;
  private final Sessions sessions;
  private final LinkTokens links;
  private final Codes codes;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  Confirming(
      Readers readers,
      Sessions sessions,
      LinkTokens links,
      Codes codes,
      AuditTrail trail,
      ApplicationEventPublisher events) {
    this.readers = readers;
    this.sessions = sessions;
    this.links = links;
    this.codes = codes;
    this.trail = trail;
    this.events = events;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The address is the reader's, and this browser alone is signed in.
    record Confirmed(Opened session) implements Outcome {}

    /// The address belongs to an account already.
    record AddressTaken() implements Outcome {}
  }

  Outcome confirm(Readers.Row reader, Set<Proof> proofs, Circumstances circumstances) {
    String email = EmailAddress.key(reader.email());
    readers.confirmOneAtATime(email);
    Readers.Row owner = readers.confirmed(email);
    if (owner != null && owner.id() != reader.id()) {
      return new Outcome.AddressTaken();
    }
    readers.confirm(reader.readerId());
    events.publishEvent(new AddressProved(reader.readerId(), email));
    links.spendAll(reader.readerId(), LinkTokens.Purpose.CONFIRMATION);
    codes.revoke(reader.readerId(), Codes.Purpose.CONFIRMATION);
    trail.note(
        new AuditTrail.Line(
            "readers.deed.confirmed",
            reader.readerId(),
            reader.readerId(),
            circumstances.place(),
            Map.of()));
    return new Outcome.Confirmed(signedIn(reader, proofs, circumstances));
  }

  /// A session that has come to be worth more gets a new token; whatever else was signed in to the
  /// registration, or here, ends.
  private Opened signedIn(Readers.Row reader, Set<Proof> proofs, Circumstances circumstances) {
    sessions.endAll(reader.readerId());
    return sessions.open(reader.readerId(), proofs, true, circumstances);
  }
}
