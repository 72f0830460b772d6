package org.standfirst.readers.confirmation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.letters.LinkTokens.Purpose;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Comparison;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.ReturnPath;

/// Confirms that an address is the reader's: by the link in the letter and the button behind it.
/// Anybody can register anybody's address, so a browser that isn't the one that registered is asked
/// for the registration's password: nobody is to confirm what another has registered.
@Component
public class Confirmation {
  private final LinkTokens links;
  private final Readers readers;
  private final Confirming confirming;
  private final PasswordHashes passwords;
  private final Throttles throttles;
  private final TransactionTemplate transactions;

  Confirmation(
      LinkTokens links,
      Readers readers,
      Confirming confirming,
      PasswordHashes passwords,
      Throttles throttles,
      TransactionTemplate transactions) {
    this.links = links;
    this.readers = readers;
    this.confirming = confirming;
    this.passwords = passwords;
    this.throttles = throttles;
    this.transactions = transactions;
  }

  /// What a link is good for; looking spends nothing.
  sealed interface Prospect {
    /// It can confirm this.
    ///
    /// @param reader who registered
    /// @param hash of the registration's password; null: it came by a provider and has none
    /// @param own whether this is the browser that registered
    record Confirmable(
        ReaderId reader, String email, String firstName, @Nullable String hash, boolean own)
        implements Prospect {}

    /// It has done so before.
    ///
    /// @param returnTo where its reader goes on
    record ConfirmedBefore(ReturnPath returnTo) implements Prospect {}

    /// Nothing.
    record Unusable() implements Prospect {}
  }

  /// What came of pressing the button.
  sealed interface Outcome {
    /// The address is confirmed, and this browser alone is signed in.
    record Confirmed(Opened session) implements Outcome {}

    /// It isn't the registration's password.
    record Mistaken() implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are signing in.
    record Crowded(Duration after) implements Outcome {}

    /// The address belongs to an account already.
    record AddressTaken() implements Outcome {}

    /// The link is spent, too old or unknown.
    record Unusable() implements Outcome {}
  }

  Prospect prospect(String sent, Visitor visitor) {
    Token token = Token.of(sent);
    LinkTokens.Row link = token == null ? null : links.look(token, Purpose.CONFIRMATION);
    Readers.Row reader = link == null ? null : readers.find(link.readerId());
    if (link == null || reader == null) {
      return new Prospect.Unusable();
    }
    if (reader.confirmed()) {
      return new Prospect.ConfirmedBefore(link.back());
    }
    return link.spent()
        ? new Prospect.Unusable()
        : new Prospect.Confirmable(
            reader.readerId(),
            reader.email(),
            reader.firstName(),
            reader.passwordHash(),
            visitor.equals(new Visitor.Pending(reader.readerId())));
  }

  Outcome confirm(String sent, String password, Visitor visitor, Circumstances circumstances) {
    return switch (prospect(sent, visitor)) {
      case Prospect.Unusable _, Prospect.ConfirmedBefore _ -> new Outcome.Unusable();
      case Prospect.Confirmable found ->
          found.own()
              ? inTransaction(
                  sent, found.reader(), EnumSet.of(own(found.hash()), Proof.LINK), circumstances)
              : compare(sent, password, found, circumstances);
    };
  }

  private Outcome compare(
      String sent, String password, Prospect.Confirmable found, Circumstances circumstances) {
    String key = EmailAddress.key(found.email());
    return switch (throttles.signIn(key, circumstances.network())) {
      case Turn.Later(Duration after) -> new Outcome.TooOften(after);
      case Turn.Granted _ ->
          switch (passwords.compare(password, found.hash())) {
            case Comparison.Crowded(Duration after) -> new Outcome.Crowded(after);
            case Comparison.Different _ -> new Outcome.Mistaken();
            case Comparison.Same _ ->
                inTransaction(
                    sent, found.reader(), EnumSet.of(Proof.LINK, Proof.PASSWORD), circumstances);
          };
    };
  }

  /// What the browser that registered has shown before.
  private static Proof own(@Nullable String hash) {
    return hash == null ? Proof.PROVIDER : Proof.REGISTRATION;
  }

  private Outcome inTransaction(
      String sent, ReaderId id, Set<Proof> proofs, Circumstances circumstances) {
    return transactions.execute(_ -> {
      Readers.Row reader = readers.lock(id);
      Token token = Token.of(sent);
      return reader == null || token == null || links.spend(token, Purpose.CONFIRMATION) == null
          ? new Outcome.Unusable()
          : switch (confirming.confirm(reader, proofs, circumstances)) {
            case Confirming.Outcome.Confirmed(Opened session) -> new Outcome.Confirmed(session);
            case Confirming.Outcome.AddressTaken _ -> new Outcome.AddressTaken();
          };
    });
  }
}
