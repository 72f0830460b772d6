package org.standfirst.readers.address;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Comparison;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.Proving;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Makes sure that it is the reader who asks, and not whoever found the browser open: they proved
/// it within ten minutes, or give the password.
@Component
class FreshProof {
  private final Standings standings;
  private final Proving proving;
  private final PasswordHashes passwords;
  private final Throttles throttles;

  FreshProof(Standings standings, Proving proving, PasswordHashes passwords, Throttles throttles) {
    this.standings = standings;
    this.proving = proving;
    this.passwords = passwords;
    this.throttles = throttles;
  }

  /// What came of asking for it.
  sealed interface Verdict {
    /// It is the reader.
    record Proved() implements Verdict {}

    /// They are to prove it elsewhere first: a password is missing, or not enough.
    record Stale() implements Verdict {}

    /// The password isn't theirs, or missing.
    ///
    /// @param problem the key of the words that say so
    record Refused(String problem) implements Verdict {}

    /// Tried too often.
    record TooOften(Duration after) implements Verdict {}

    /// Too many passwords are being compared.
    record Crowded(Duration after) implements Verdict {}
  }

  /// Whether no password is needed.
  boolean isThere(@Nullable Token session) {
    Proofs proofs = session == null ? null : standings.proofs(session);
    return session != null
        && proofs != null
        && !proofs.all().equals(Set.of(Proof.REGISTRATION))
        && proving.isFresh(session);
  }

  /// Whether the password is asked for in its place: of whoever has one, and no second factor.
  boolean isPasswordEnough(Readers.Row reader, @Nullable Token session) {
    Standing standing = session == null ? null : standings.of(session);
    return reader.hasPassword() && standing != null && !standing.secondFactorOn();
  }

  Verdict of(Readers.Row reader, String password, Circumstances circumstances) {
    if (isThere(circumstances.session())) {
      return new Verdict.Proved();
    }
    if (!isPasswordEnough(reader, circumstances.session())) {
      return new Verdict.Stale();
    }
    if (password.isEmpty()) {
      return new Verdict.Refused("readers.address.password.missing");
    }
    return switch (throttles.signIn(EmailAddress.key(reader.email()), circumstances.network())) {
      case Turn.Later(Duration after) -> new Verdict.TooOften(after);
      case Turn.Granted _ ->
          switch (passwords.compare(password, reader.passwordHash())) {
            case Comparison.Crowded(Duration after) -> new Verdict.Crowded(after);
            case Comparison.Different _ -> new Verdict.Refused("readers.address.password.mistaken");
            case Comparison.Same _ -> new Verdict.Proved();
          };
    };
  }
}
