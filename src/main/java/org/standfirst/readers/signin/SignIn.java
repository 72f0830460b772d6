package org.standfirst.readers.signin;

import java.time.Duration;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Comparison;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Signs readers in and out. Whoever is mistaken learns nothing more: the unknown address, the
/// wrong password and the unconfirmed account have one answer and take one comparison.
@Component
public class SignIn {
  private final Readers readers;
  private final SigningIn signingIn;
  private final Sessions sessions;
  private final PasswordHashes passwords;
  private final Throttles throttles;
  private final RobotsCheck robots;
  private final TransactionTemplate transactions;

  SignIn(
      Readers readers,
      SigningIn signingIn,
      Sessions sessions,
      PasswordHashes passwords,
      Throttles throttles,
      RobotsCheck robots,
      TransactionTemplate transactions) {
    this.readers = readers;
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.passwords = passwords;
    this.throttles = throttles;
    this.robots = robots;
    this.transactions = transactions;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The reader is signed in.
    record Recognised(SignedIn who) implements Outcome {}

    /// Address and password don't belong together.
    record Mistaken() implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are signing in.
    record Crowded(Duration after) implements Outcome {}
  }

  Outcome signIn(String email, String password, boolean lasting, Circumstances circumstances) {
    String key = EmailAddress.key(email);
    return switch (throttles.signIn(key, circumstances.network())) {
      case Turn.Later(Duration after) -> new Outcome.TooOften(after);
      case Turn.Granted _ -> atOnceOrSlowly(key, password, lasting, circumstances);
    };
  }

  /// Where an account is tried from all sides each try costs some seconds: guessing gets slow, and
  /// its owner still gets in.
  private Outcome atOnceOrSlowly(
      String key, String password, boolean lasting, Circumstances circumstances) {
    return switch (throttles.signInAtOnce(key)) {
      case Turn.Granted _ -> compare(key, password, lasting, circumstances);
      case Turn.Later _ ->
          switch (robots.judge("", circumstances.network())) {
            case Verdict.Later(Duration after) -> new Outcome.Crowded(after);
            case Verdict.Passed _ -> compare(key, password, lasting, circumstances);
          };
    };
  }

  private Outcome compare(
      String key, String password, boolean lasting, Circumstances circumstances) {
    Readers.Credentials credentials = readers.credentials(key);
    return switch (passwords.compare(password, credentials.passwordHash())) {
      case Comparison.Crowded(Duration after) -> new Outcome.Crowded(after);
      case Comparison.Different _ -> new Outcome.Mistaken();
      case Comparison.Same _ -> opened(key, credentials.readerId(), lasting, circumstances);
    };
  }

  private Outcome opened(
      String key, ReaderId reader, boolean lasting, Circumstances circumstances) {
    throttles.signedIn(key, circumstances.network());
    return new Outcome.Recognised(
        signingIn.admit(reader, EnumSet.of(Proof.PASSWORD), lasting, circumstances));
  }

  /// Ends the session of this browser.
  void signOut(Circumstances circumstances) {
    transactions.executeWithoutResult(_ -> leave(circumstances.session()));
  }

  private void leave(@Nullable Token session) {
    if (session != null) {
      sessions.end(session);
    }
  }
}
