package org.standfirst.readers.address;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AddressProved;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.codes.CodeField;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.letters.AddressLetters;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.letters.LinkTokens.Purpose;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Token;

/// Confirms a new address, by the link or the code in the letter that went there, in a browser that
/// is signed in to the account. A stranger whose address was typed by mistake confirms nothing.
@Component
public class NewAddress {
  private final Readers readers;
  private final AddressChanges changes;
  private final LinkTokens links;
  private final Codes codes;
  private final CodeField field;
  private final AddressLetters letters;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;

  NewAddress(
      Readers readers,
      AddressChanges changes,
      LinkTokens links,
      Codes codes,
      CodeField field,
      AddressLetters letters,
      AuditTrail trail,
      ApplicationEventPublisher events) {
    this.readers = readers;
    this.changes = changes;
    this.links = links;
    this.codes = codes;
    this.field = field;
    this.letters = letters;
    this.trail = trail;
    this.events = events;
  }

  /// What a link is good for; looking spends nothing.
  sealed interface Prospect {
    /// It moves the account of whoever looks to that address.
    record Usable(String email) implements Prospect {}

    /// It would move an account that this browser isn't signed in to.
    record NotSignedIn() implements Prospect {}

    /// Nothing.
    record Unusable() implements Prospect {}
  }

  /// What came of it.
  sealed interface Outcome {
    /// The account has the new address.
    record Moved() implements Outcome {}

    /// It isn't the code.
    record Refused(Problem problem) implements Outcome {}

    /// The address has come to belong to another account meanwhile.
    record Taken() implements Outcome {}

    /// Nothing waits to be confirmed, or not by this.
    record Unusable() implements Outcome {}
  }

  Prospect prospect(String sent, Visitor visitor) {
    Token token = Token.of(sent);
    LinkTokens.Row link = token == null ? null : links.look(token, Purpose.NEW_ADDRESS);
    AddressChanges.Row change =
        link == null || link.spent() ? null : changes.waiting(link.readerId());
    if (link == null || change == null || !isAbout(link, change)) {
      return new Prospect.Unusable();
    }
    return visitor instanceof Visitor.Registered registered
            && registered.id().equals(link.readerId())
        ? new Prospect.Usable(change.newEmail())
        : new Prospect.NotSignedIn();
  }

  private static boolean isAbout(LinkTokens.Row link, AddressChanges.Row change) {
    return link.addressChange() != null && link.addressChange() == change.id();
  }

  @Transactional
  public Outcome press(String sent, ReaderId id, Circumstances circumstances) {
    Readers.Row reader = readers.lock(id);
    AddressChanges.Row change = changes.waiting(id);
    Token token = Token.of(sent);
    LinkTokens.Row link = token == null ? null : links.look(token, Purpose.NEW_ADDRESS);
    if (reader == null || !reader.confirmed() || change == null || token == null || link == null) {
      return new Outcome.Unusable();
    }
    boolean own = link.readerId().equals(id) && isAbout(link, change);
    return own && links.spend(token, Purpose.NEW_ADDRESS) != null
        ? move(reader, change, circumstances)
        : new Outcome.Unusable();
  }

  @Transactional
  public Outcome type(ReaderId id, String typed, Circumstances circumstances) {
    Readers.Row reader = readers.lock(id);
    AddressChanges.Row change = changes.waiting(id);
    if (reader == null || !reader.confirmed() || change == null) {
      return new Outcome.Unusable();
    }
    return switch (field.attempt(Codes.Purpose.NEW_ADDRESS, change.id(), typed)) {
      case CodeField.Trial.Refused(Problem problem) -> new Outcome.Refused(problem);
      case CodeField.Trial.Passed _ -> move(reader, change, circumstances);
    };
  }

  /// Whatever was sent to the old address to get in by is worthless from now on.
  private Outcome move(Readers.Row reader, AddressChanges.Row change, Circumstances circumstances) {
    String key = EmailAddress.key(change.newEmail());
    readers.confirmOneAtATime(key);
    if (readers.confirmed(key) != null) {
      return new Outcome.Taken();
    }
    ReaderId id = reader.readerId();
    readers.move(id, new EmailAddress(change.newEmail()));
    events.publishEvent(new AddressProved(id, key));
    changes.changed(change.id());
    links.spendAll(id, Purpose.NEW_ADDRESS);
    links.spendAll(id, Purpose.NEW_PASSWORD);
    links.spendAll(id, Purpose.SIGN_IN);
    codes.revoke(id, Codes.Purpose.NEW_ADDRESS);
    codes.revoke(id, Codes.Purpose.SIGN_IN);
    letters.changed(change.id(), reader);
    trail.note(
        new AuditTrail.Line(
            "readers.deed.address-changed", id, id, circumstances.place(), Map.of()));
    return new Outcome.Moved();
  }
}
