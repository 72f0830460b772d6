package org.standfirst.readers.stepup;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Comparison;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.Proving.Raised;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Compares the password of someone signed in once more.
@Component
class PasswordProving {
  private final Readers readers;
  private final PasswordHashes passwords;
  private final Throttles throttles;
  private final Proving proofs;

  PasswordProving(Readers readers, PasswordHashes passwords, Throttles throttles, Proving proofs) {
    this.readers = readers;
    this.passwords = passwords;
    this.throttles = throttles;
    this.proofs = proofs;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The session has a new token.
    record Proved(Raised raised) implements Outcome {}

    /// It isn't the password.
    record Mistaken() implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are signing in.
    record Crowded(Duration after) implements Outcome {}

    /// The session has ended, or a password isn't enough.
    record Ended() implements Outcome {}
  }

  Outcome prove(Token token, ReaderId reader, String password, Circumstances circumstances) {
    Readers.Row row = readers.find(reader);
    if (row == null) {
      return new Outcome.Ended();
    }
    return switch (throttles.signIn(EmailAddress.key(row.email()), circumstances.network())) {
      case Turn.Later(Duration after) -> {
        proofs.refused(reader, Proof.PASSWORD, "too-often", circumstances.place());
        yield new Outcome.TooOften(after);
      }
      case Turn.Granted _ ->
          switch (passwords.compare(password, row.passwordHash())) {
            case Comparison.Crowded(Duration after) -> new Outcome.Crowded(after);
            case Comparison.Different _ -> {
              proofs.refused(reader, Proof.PASSWORD, "mistaken", circumstances.place());
              yield new Outcome.Mistaken();
            }
            case Comparison.Same _ -> raised(token, row, circumstances);
          };
    };
  }

  private Outcome raised(Token token, Readers.Row row, Circumstances circumstances) {
    throttles.signedIn(EmailAddress.key(row.email()), circumstances.network());
    Raised raised = proofs.proved(token, Proof.PASSWORD, circumstances.place());
    return raised == null ? new Outcome.Ended() : new Outcome.Proved(raised);
  }
}
