package org.standfirst.readers.signin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.letters.LinkTokens.Purpose;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Hashing;
import org.standfirst.readers.people.StoredPasswords;
import org.standfirst.readers.registration.Examination;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.ReturnPath;

/// Sets a new password by the link in a letter. Every browser is signed out by it but this one.
@Component
public class NewPassword {
  private final Examination examination;
  private final LinkTokens links;
  private final PasswordHashes passwords;
  private final StoredPasswords stored;
  private final Sessions sessions;
  private final SigningIn signingIn;
  private final Throttles throttles;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;

  NewPassword(
      Examination examination,
      LinkTokens links,
      PasswordHashes passwords,
      StoredPasswords stored,
      Sessions sessions,
      SigningIn signingIn,
      Throttles throttles,
      AuditTrail trail,
      TransactionTemplate transactions) {
    this.examination = examination;
    this.links = links;
    this.passwords = passwords;
    this.stored = stored;
    this.sessions = sessions;
    this.signingIn = signingIn;
    this.throttles = throttles;
    this.trail = trail;
    this.transactions = transactions;
  }

  /// What a link is good for; looking spends nothing.
  sealed interface Prospect {
    /// It can set a password.
    record Usable(ReturnPath returnTo) implements Prospect {}

    /// Nothing.
    record Unusable() implements Prospect {}
  }

  /// What came of it.
  sealed interface Outcome {
    /// The password is set and the reader signed in.
    record Changed(SignedIn who, ReturnPath returnTo) implements Outcome {}

    /// The password won't do.
    record Refused(Problems problems) implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many passwords are being set.
    record Crowded(Duration after) implements Outcome {}

    /// The link is spent, too old or unknown.
    record Unusable() implements Outcome {}
  }

  Prospect prospect(String sent) {
    Token token = Token.of(sent);
    LinkTokens.Row link = token == null ? null : links.look(token, Purpose.NEW_PASSWORD);
    return link == null || link.spent()
        ? new Prospect.Unusable()
        : new Prospect.Usable(link.back());
  }

  Outcome change(String sent, String password, Circumstances circumstances) {
    List<Problem> problems = new ArrayList<>();
    examination.password(password, problems);
    return switch (prospect(sent)) {
      case Prospect.Unusable _ -> new Outcome.Unusable();
      case Prospect.Usable(ReturnPath returnTo) ->
          problems.isEmpty()
              ? inTurn(sent, password, returnTo, circumstances)
              : new Outcome.Refused(new Problems(problems));
    };
  }

  private Outcome inTurn(
      String sent, String password, ReturnPath returnTo, Circumstances circumstances) {
    return switch (throttles.signIn(sent, circumstances.network())) {
      case Turn.Later(Duration after) -> new Outcome.TooOften(after);
      case Turn.Granted _ ->
          switch (passwords.hash(password)) {
            case Hashing.Crowded(Duration after) -> new Outcome.Crowded(after);
            case Hashing.Hashed(String hash) ->
                transactions.execute(_ -> change(Token.of(sent), hash, returnTo, circumstances));
          };
    };
  }

  private Outcome change(
      @Nullable Token token, String hash, ReturnPath returnTo, Circumstances circumstances) {
    ReaderId reader = token == null ? null : links.spend(token, Purpose.NEW_PASSWORD);
    if (reader == null) {
      return new Outcome.Unusable();
    }
    stored.replace(reader, hash);
    links.spendAll(reader, Purpose.NEW_PASSWORD);
    sessions.endAll(reader);
    trail.note(
        new AuditTrail.Line(
            "readers.deed.password-changed",
            reader,
            reader,
            circumstances.place(),
            Map.of("by", Proof.LINK.name())));
    return new Outcome.Changed(
        signingIn.admit(reader, EnumSet.of(Proof.LINK, Proof.PASSWORD), true, circumstances),
        returnTo);
  }
}
