package org.standfirst.readers;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Comparison;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Signs readers in and out. Whoever is mistaken learns nothing more: the unknown address, the
/// wrong password and the unconfirmed account have one answer and take one comparison.
@Component
class SignIn {
  private final Readers readers;
  private final Sessions sessions;
  private final PasswordHashes passwords;
  private final Throttles throttles;
  private final RobotsCheck robots;
  private final TransactionTemplate transactions;

  SignIn(
      Readers readers,
      Sessions sessions,
      PasswordHashes passwords,
      Throttles throttles,
      RobotsCheck robots,
      TransactionTemplate transactions) {
    this.readers = readers;
    this.sessions = sessions;
    this.passwords = passwords;
    this.throttles = throttles;
    this.robots = robots;
    this.transactions = transactions;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The reader is signed in, with a token of their own.
    record SignedIn(Token session) implements Outcome {}

    /// Address and password don't belong together.
    record Mistaken() implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are signing in.
    record Crowded(Duration after) implements Outcome {}
  }

  Outcome signIn(String email, String password, Circumstances circumstances) {
    String key = EmailAddress.key(email);
    return switch (throttles.signIn(key, circumstances.network())) {
      case Turn.Later(Duration after) -> new Outcome.TooOften(after);
      case Turn.Granted _ -> atOnceOrSlowly(key, password, circumstances);
    };
  }

  /// Where an account is tried from all sides each try costs some seconds: guessing gets slow, and
  /// its owner still gets in.
  private Outcome atOnceOrSlowly(String key, String password, Circumstances circumstances) {
    return switch (throttles.signInAtOnce(key)) {
      case Turn.Granted _ -> compare(key, password, circumstances);
      case Turn.Later _ ->
          switch (robots.judge("", circumstances.network())) {
            case Verdict.Later(Duration after) -> new Outcome.Crowded(after);
            case Verdict.Passed _ -> compare(key, password, circumstances);
          };
    };
  }

  private Outcome compare(String key, String password, Circumstances circumstances) {
    Readers.Row reader = readers.confirmed(key);
    return switch (passwords.compare(password, reader == null ? null : reader.passwordHash())) {
      case Comparison.Crowded(Duration after) -> new Outcome.Crowded(after);
      case Comparison.Different _ -> new Outcome.Mistaken();
      case Comparison.Same _ -> opened(key, reader, circumstances);
    };
  }

  private Outcome opened(String key, Readers.@Nullable Row reader, Circumstances circumstances) {
    if (reader == null) {
      return new Outcome.Mistaken();
    }
    return transactions.execute(_ -> openedIfStill(key, reader, circumstances));
  }

  /// Comparing takes its time, and its place in a queue: a password that was changed meanwhile
  /// opens nothing any more.
  private Outcome openedIfStill(String key, Readers.Row reader, Circumstances circumstances) {
    if (!readers.stillHas(reader.readerId(), reader.passwordHash())) {
      return new Outcome.Mistaken();
    }
    throttles.signedIn(key, circumstances.network());
    return new Outcome.SignedIn(
        sessions.openInPlaceOf(circumstances.session(), reader.readerId(), circumstances.agent()));
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
