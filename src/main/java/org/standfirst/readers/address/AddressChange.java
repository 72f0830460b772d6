package org.standfirst.readers.address;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.letters.LetterDesk;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.people.DisposableAddresses;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Takes a reader's wish to move to another address. It never looks whether that has an account.
@Component
class AddressChange {
  private final Readers readers;
  private final AddressChanges changes;
  private final FreshProof proof;
  private final DisposableAddresses disposable;
  private final Throttles throttles;
  private final LinkTokens links;
  private final Codes codes;
  private final LetterDesk desk;
  private final Standings standings;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;

  AddressChange(
      Readers readers,
      AddressChanges changes,
      FreshProof proof,
      DisposableAddresses disposable,
      Throttles throttles,
      LinkTokens links,
      Codes codes,
      LetterDesk desk,
      Standings standings,
      AuditTrail trail,
      TransactionTemplate transactions) {
    this.readers = readers;
    this.changes = changes;
    this.proof = proof;
    this.disposable = disposable;
    this.throttles = throttles;
    this.links = links;
    this.codes = codes;
    this.desk = desk;
    this.standings = standings;
    this.trail = trail;
    this.transactions = transactions;
  }

  /// What came of it.
  sealed interface Outcome {
    /// Both addresses are written to.
    record Asked() implements Outcome {}

    /// Something is to be put right.
    record Refused(Problem problem) implements Outcome {}

    /// The account is gone, or its address was never confirmed: that is corrected elsewhere.
    record Nobody() implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// They are to prove first who they are.
    record Stale() implements Outcome {}

    /// Too many passwords are being compared.
    record Crowded(Duration after) implements Outcome {}
  }

  Outcome ask(ReaderId id, String typed, String password, Circumstances circumstances) {
    Readers.Row reader = readers.find(id);
    if (reader == null || !reader.confirmed()) {
      return new Outcome.Nobody();
    }
    return switch (EmailAddress.read(typed)) {
      case EmailAddress.Reading.Undeliverable(String problem) -> refused("email", problem);
      case EmailAddress.Reading.Deliverable(EmailAddress address)
          when disposable.include(address) ->
          refused("email", "readers.email.disposable");
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          address.key().equals(EmailAddress.key(reader.email()))
              ? refused("email", "readers.address.same")
              : prove(reader, address, password, circumstances);
    };
  }

  private Outcome prove(
      Readers.Row reader, EmailAddress address, String password, Circumstances circumstances) {
    return switch (proof.of(reader, password, circumstances)) {
      case FreshProof.Verdict.Stale _ -> new Outcome.Stale();
      case FreshProof.Verdict.Refused(String problem) -> refused("password", problem);
      case FreshProof.Verdict.TooOften(Duration after) -> new Outcome.TooOften(after);
      case FreshProof.Verdict.Crowded(Duration after) -> new Outcome.Crowded(after);
      case FreshProof.Verdict.Proved _ -> inTurn(reader, address, circumstances);
    };
  }

  /// Both ends are written to, so both take a turn.
  private Outcome inTurn(Readers.Row reader, EmailAddress address, Circumstances circumstances) {
    for (String key : List.of(EmailAddress.key(reader.email()), address.key())) {
      if (throttles.letter(key, circumstances.network()) instanceof Turn.Later(Duration after)) {
        return new Outcome.TooOften(after);
      }
    }
    return transactions.execute(_ -> note(reader.readerId(), address, circumstances));
  }

  private Outcome note(ReaderId id, EmailAddress address, Circumstances circumstances) {
    Readers.Row reader = readers.lock(id);
    if (reader == null || !reader.confirmed()) {
      return new Outcome.Nobody();
    }
    forgetEarlier(id);
    desk.newAddress(changes.ask(reader, address, presence(circumstances)), id, address);
    note("readers.deed.address-asked", id, circumstances);
    return new Outcome.Asked();
  }

  /// Since when whoever asks has been there, as far as we know.
  private @Nullable Instant presence(Circumstances circumstances) {
    Token session = circumstances.session();
    return session == null ? null : standings.since(session);
  }

  /// Takes back what waits to be confirmed.
  void withdraw(ReaderId reader, Circumstances circumstances) {
    transactions.executeWithoutResult(_ -> {
      readers.lock(reader);
      if (changes.waiting(reader) != null) {
        forgetEarlier(reader);
        changes.withdraw(reader);
        note("readers.deed.address-withdrawn", reader, circumstances);
      }
    });
  }

  private void forgetEarlier(ReaderId reader) {
    links.spendAll(reader, LinkTokens.Purpose.NEW_ADDRESS);
    codes.revoke(reader, Codes.Purpose.NEW_ADDRESS);
  }

  private void note(String deed, ReaderId reader, Circumstances circumstances) {
    trail.note(new AuditTrail.Line(deed, reader, reader, circumstances.place(), Map.of()));
  }

  private static Outcome refused(String field, String problem) {
    return new Outcome.Refused(new Problem(field, problem));
  }
}
