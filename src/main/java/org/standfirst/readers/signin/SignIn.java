package org.standfirst.readers.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Comparison;
import org.standfirst.readers.password.PasswordHashes.Room;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.StoredPasswords;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Spending;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Standing;
import org.standfirst.readers.session.Standings;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Signs readers in and out. Whoever is mistaken learns nothing more: the unknown address, the
/// wrong password and the unconfirmed account have one answer and take one comparison.
@Component
public class SignIn {
  private final StoredPasswords stored;
  private final SigningIn signingIn;
  private final Sessions sessions;
  private final Standings standings;
  private final PasswordHashes passwords;
  private final Throttles throttles;
  private final RobotsCheck robots;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;

  SignIn(
      StoredPasswords stored,
      SigningIn signingIn,
      Sessions sessions,
      Standings standings,
      PasswordHashes passwords,
      Throttles throttles,
      RobotsCheck robots,
      AuditTrail trail,
      TransactionTemplate transactions) {
    this.stored = stored;
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.standings = standings;
    this.passwords = passwords;
    this.throttles = throttles;
    this.robots = robots;
    this.trail = trail;
    this.transactions = transactions;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The reader is signed in.
    record Recognised(SignedIn who) implements Outcome {}

    /// Address and password don't belong together.
    ///
    /// @param watched whether the account is tried from all sides, so that the next try is better
    ///   sent with a proof
    record Mistaken(boolean watched) implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are signing in.
    ///
    /// @param watched as above
    record Crowded(Duration after, boolean watched) implements Outcome {}
  }

  /// A try.
  ///
  /// @param lasting whether the browser is to be remembered
  /// @param proof that it isn't a robot's, as the page's script sent it along; may be empty
  record Form(String email, String password, boolean lasting, String proof) {
    /// The password is nobody's business but the hash's.
    @Override
    public String toString() {
      return "Form";
    }
  }

  /// Whether the browser's session waits for the second factor.
  boolean waits(HttpServletRequest request) {
    Token token = Recognition.token(request);
    Standing standing = token == null ? null : standings.of(token);
    return standing != null && standing.waits();
  }

  Outcome signIn(Form form, Circumstances circumstances) {
    return switch (passwords.room()) {
      case Room.Full(Duration after) -> new Outcome.Crowded(after, false);
      case Room.Left _ -> inTurn(EmailAddress.key(form.email()), form, circumstances);
    };
  }

  private Outcome inTurn(String key, Form form, Circumstances circumstances) {
    return switch (throttles.signIn(key, circumstances.network())) {
      case Turn.Later(Duration after) -> {
        refused("too-often", circumstances.network(), null, circumstances);
        yield new Outcome.TooOften(after);
      }
      case Turn.Granted _ -> atOnceOrSlowly(key, form, circumstances);
    };
  }

  /// Where an account is tried from all sides each try costs a proof, or else some seconds:
  /// guessing gets slow, and its owner still gets in.
  private Outcome atOnceOrSlowly(String key, Form form, Circumstances circumstances) {
    return switch (throttles.signInAtOnce(key)) {
      case Turn.Granted _ -> compare(key, form, false, circumstances);
      case Turn.Later _ -> slowly(key, form, form.proof(), circumstances);
    };
  }

  /// A proof is spent by the try, whatever comes of that.
  private Outcome slowly(String key, Form form, String proof, Circumstances circumstances) {
    return switch (robots.judge(proof, circumstances.network())) {
      case Verdict.Later(Duration after) -> new Outcome.Crowded(after, true);
      case Verdict.Passed passed ->
          switch (transactions.execute(_ -> robots.spend(passed))) {
            case Spending.Spent _ -> compare(key, form, true, circumstances);
            case Spending.SpentBefore _ -> slowly(key, form, "", circumstances);
          };
    };
  }

  private Outcome compare(String key, Form form, boolean watched, Circumstances circumstances) {
    StoredPasswords.Row credentials = stored.of(key);
    return switch (passwords.compare(form.password(), credentials.passwordHash())) {
      case Comparison.Crowded(Duration after) -> new Outcome.Crowded(after, watched);
      case Comparison.Different _ -> {
        refused(
            "mistaken", key, credentials.known() ? credentials.readerId() : null, circumstances);
        yield new Outcome.Mistaken(watched);
      }
      case Comparison.Same _ ->
          transactions.execute(_ -> opened(key, credentials, form.lasting(), circumstances));
    };
  }

  /// Comparing takes its time, and its place in a queue: a password that was changed meanwhile
  /// opens nothing any more.
  private Outcome opened(
      String key, StoredPasswords.Row credentials, boolean lasting, Circumstances circumstances) {
    ReaderId reader = credentials.readerId();
    if (!stored.stillHas(reader, String.valueOf(credentials.passwordHash()))) {
      return new Outcome.Mistaken(false);
    }
    throttles.signedIn(key, circumstances.network());
    return new Outcome.Recognised(
        signingIn.admit(reader, EnumSet.of(Proof.PASSWORD), lasting, circumstances));
  }

  /// A line in the audit trail, once a minute for each account that is tried, known or not, so that
  /// both take equally long.
  private void refused(
      String why, String tried, @Nullable ReaderId reader, Circumstances circumstances) {
    trail.noteOnceAMinute(
        tried,
        new AuditTrail.Line(
            "readers.deed.sign-in-refused." + why, null, reader, circumstances.place(), Map.of()));
  }

  /// Ends the session of this browser.
  void signOut(Circumstances circumstances) {
    transactions.executeWithoutResult(_ -> leave(circumstances.session(), circumstances.place()));
  }

  private void leave(@Nullable Token session, String place) {
    Standing standing = session == null ? null : standings.of(session);
    if (session != null && standing != null) {
      sessions.end(session);
      ReaderId reader = standing.reader();
      trail.note(new AuditTrail.Line("readers.deed.signed-out", reader, reader, place, Map.of()));
    }
  }
}
