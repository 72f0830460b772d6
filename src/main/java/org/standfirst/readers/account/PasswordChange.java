package org.standfirst.readers.account;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.letters.AccountLetters;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.letters.LinkTokens.Purpose;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.password.PasswordChoice;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Comparison;
import org.standfirst.readers.password.PasswordHashes.Hashing;
import org.standfirst.readers.password.PasswordPolicy.Opinion;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.people.StoredPasswords;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Changes a reader's password, or gives them their first. Whoever does so has given the old one,
/// or has proved just now who they are; every other browser is signed out, and a letter says so.
@Component
public class PasswordChange {
  private final StoredPasswords stored;
  private final PasswordChoice choice;
  private final PasswordHashes passwords;
  private final Throttles throttles;
  private final Sessions sessions;
  private final LinkTokens links;
  private final AccountLetters letters;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;

  PasswordChange(
      StoredPasswords stored,
      PasswordChoice choice,
      PasswordHashes passwords,
      Throttles throttles,
      Sessions sessions,
      LinkTokens links,
      AccountLetters letters,
      AuditTrail trail,
      TransactionTemplate transactions) {
    this.stored = stored;
    this.choice = choice;
    this.passwords = passwords;
    this.throttles = throttles;
    this.sessions = sessions;
    this.links = links;
    this.letters = letters;
    this.trail = trail;
    this.transactions = transactions;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The password is another, and so is this session's token.
    record Changed(Opened session) implements Outcome {}

    /// Something is to be put right.
    record Refused(Problems problems) implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many passwords are being set.
    record Crowded(Duration after) implements Outcome {}

    /// The session or the account is no more.
    record Gone() implements Outcome {}
  }

  /// Someone who has proved just now who they are.
  Outcome change(Readers.Row reader, Token session, String password, String place) {
    Problem problem = lacking(password);
    return problem == null ? hashed(reader, session, password, place) : refused(problem);
  }

  /// Someone who gives the old password.
  Outcome change(
      Readers.Row reader, Token session, String old, String password, Circumstances circumstances) {
    Problem problem = lacking(password);
    if (problem != null) {
      return refused(problem);
    }
    return switch (throttles.signIn(EmailAddress.key(reader.email()), circumstances.network())) {
      case Turn.Later(Duration after) -> new Outcome.TooOften(after);
      case Turn.Granted _ ->
          switch (passwords.compare(old, reader.passwordHash())) {
            case Comparison.Crowded(Duration after) -> new Outcome.Crowded(after);
            case Comparison.Different _ ->
                refused(new Problem("oldPassword", "readers.change.mistaken"));
            case Comparison.Same _ -> hashed(reader, session, password, circumstances.place());
          };
    };
  }

  private @Nullable Problem lacking(String password) {
    return switch (choice.on(password)) {
      case Opinion.Fine _ -> null;
      case Opinion.Lacking(String key, int given) -> new Problem("newPassword", key, given);
    };
  }

  private static Outcome refused(Problem problem) {
    return new Outcome.Refused(new Problems(List.of(problem)));
  }

  private Outcome hashed(Readers.Row reader, Token session, String password, String place) {
    return switch (passwords.hash(password)) {
      case Hashing.Crowded(Duration after) -> new Outcome.Crowded(after);
      case Hashing.Hashed(String hash) ->
          transactions.execute(_ -> changed(reader, session, hash, place));
    };
  }

  private Outcome changed(Readers.Row reader, Token session, String hash, String place) {
    Opened renewed = sessions.renew(session);
    if (renewed == null) {
      return new Outcome.Gone();
    }
    stored.replace(reader.readerId(), hash);
    links.spendAll(reader.readerId(), Purpose.NEW_PASSWORD);
    sessions.endOthers(reader.readerId(), renewed.token());
    letters.passwordChanged(reader);
    trail.note(
        new AuditTrail.Line(
            "readers.deed.password-changed",
            reader.readerId(),
            reader.readerId(),
            place,
            Map.of()));
    return new Outcome.Changed(renewed);
  }
}
