package org.standfirst.readers.address;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AddressProved;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Reclaimed;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.letters.LinkTokens.Purpose;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Hashing;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.people.StoredPasswords;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;

/// Gives an account back to whoever reads the mail of its old address: the address is restored, all
/// sessions end, the password is nobody's, and a new one is to be chosen at once. Whoever moved the
/// account on and on can't undo this: only the links of the same change and of later ones become
/// worthless by it.
@Component
class AddressUndoing {
  private final Readers readers;
  private final StoredPasswords stored;
  private final AddressChanges changes;
  private final LinkTokens links;
  private final Codes codes;
  private final Sessions sessions;
  private final PasswordHashes passwords;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;

  AddressUndoing(
      Readers readers,
      StoredPasswords stored,
      AddressChanges changes,
      LinkTokens links,
      Codes codes,
      Sessions sessions,
      PasswordHashes passwords,
      AuditTrail trail,
      ApplicationEventPublisher events,
      TransactionTemplate transactions) {
    this.readers = readers;
    this.stored = stored;
    this.changes = changes;
    this.links = links;
    this.codes = codes;
    this.sessions = sessions;
    this.passwords = passwords;
    this.trail = trail;
    this.events = events;
    this.transactions = transactions;
  }

  /// What a link is good for; looking spends nothing.
  sealed interface Prospect {
    /// It takes back this change.
    record Usable(AddressChanges.Row change) implements Prospect {}

    /// It has done so before.
    record UndoneBefore() implements Prospect {}

    /// Nothing.
    record Unusable() implements Prospect {}
  }

  /// What came of it.
  sealed interface Outcome {
    /// The account is back; the token sets its new password.
    record Restored(Token newPassword) implements Outcome {}

    /// The old address has come to belong to another account meanwhile.
    record Taken() implements Outcome {}

    /// The link is spent, too old or unknown.
    record Unusable() implements Outcome {}

    /// Too many passwords are being set.
    record Crowded(Duration after) implements Outcome {}
  }

  Prospect prospect(String sent) {
    Token token = Token.of(sent);
    LinkTokens.Row link = token == null ? null : links.look(token, Purpose.OLD_ADDRESS);
    AddressChanges.Row change =
        link == null || link.addressChange() == null ? null : changes.find(link.addressChange());
    if (link == null || change == null) {
      return new Prospect.Unusable();
    }
    if (link.spent()) {
      return change.withdrawnAt() == null ? new Prospect.Unusable() : new Prospect.UndoneBefore();
    }
    return new Prospect.Usable(change);
  }

  Outcome undo(String sent, Circumstances circumstances) {
    return switch (prospect(sent)) {
      case Prospect.Unusable _, Prospect.UndoneBefore _ -> new Outcome.Unusable();
      case Prospect.Usable(AddressChanges.Row change) ->
          switch (passwords.hash(Token.random().letters())) {
            case Hashing.Crowded(Duration after) -> new Outcome.Crowded(after);
            case Hashing.Hashed(String nobodys) ->
                transactions.execute(_ -> undo(Token.of(sent), change, nobodys, circumstances));
          };
    };
  }

  private Outcome undo(
      @Nullable Token token,
      AddressChanges.Row change,
      String nobodys,
      Circumstances circumstances) {
    ReaderId id = change.readerId();
    Readers.Row reader = readers.lock(id);
    if (reader == null || !reader.confirmed() || token == null) {
      return new Outcome.Unusable();
    }
    String key = EmailAddress.key(change.oldEmail());
    readers.confirmOneAtATime(key);
    Readers.Row owner = readers.confirmed(key);
    if (owner != null && owner.id() != reader.id()) {
      return new Outcome.Taken();
    }
    if (links.spend(token, Purpose.OLD_ADDRESS) == null) {
      return new Outcome.Unusable();
    }
    restore(id, change, nobodys);
    trail.note(
        new AuditTrail.Line(
            "readers.deed.address-restored", id, id, circumstances.place(), Map.of()));
    return new Outcome.Restored(links.make(id, Purpose.NEW_PASSWORD));
  }

  private void restore(ReaderId reader, AddressChanges.Row change, String nobodys) {
    readers.move(reader, new EmailAddress(change.oldEmail()));
    stored.replace(reader, nobodys);
    changes.withdrawFrom(reader, change.id());
    links.spendBack(reader, change.id());
    links.spendAll(reader, Purpose.NEW_ADDRESS);
    links.spendAll(reader, Purpose.NEW_PASSWORD);
    links.spendAll(reader, Purpose.SIGN_IN);
    codes.revoke(reader, Codes.Purpose.NEW_ADDRESS);
    codes.revoke(reader, Codes.Purpose.SIGN_IN);
    sessions.endAll(reader);
    events.publishEvent(new Reclaimed(reader, change.since()));
    events.publishEvent(new AddressProved(reader, EmailAddress.key(change.oldEmail())));
  }
}
