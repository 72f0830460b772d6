package org.standfirst.readers.passkeys;

import java.time.Duration;
import java.util.EnumSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.passkeys.Challenges.Purpose;
import org.standfirst.readers.passkeys.Challenges.Spending;
import org.standfirst.readers.passkeys.Verification.Outcome.Refused;
import org.standfirst.readers.passkeys.Verification.Outcome.Verified;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.readers.stepup.Proving;
import org.standfirst.readers.stepup.Proving.Raised;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Signs readers in by a passkey, and lets a session be proved by one again.
@Component
class PasskeySignIn {
  private final Throttles throttles;
  private final Challenges challenges;
  private final Ceremony ceremony;
  private final Verification verification;
  private final Holders holders;
  private final SigningIn signingIn;
  private final Proving proving;
  private final PasskeyTrail trail;
  private final TransactionTemplate transactions;

  PasskeySignIn(
      Throttles throttles,
      Challenges challenges,
      Ceremony ceremony,
      Verification verification,
      Holders holders,
      SigningIn signingIn,
      Proving proving,
      PasskeyTrail trail,
      TransactionTemplate transactions) {
    this.throttles = throttles;
    this.challenges = challenges;
    this.ceremony = ceremony;
    this.verification = verification;
    this.holders = holders;
    this.signingIn = signingIn;
    this.proving = proving;
    this.trail = trail;
    this.transactions = transactions;
  }

  /// What a browser is asked for.
  sealed interface Asking {
    /// An answer to this.
    record Asked(PublicKeyCredentialRequestOptions options) implements Asking {}

    /// Nothing just now: it asked too often.
    record TooOften(Duration after) implements Asking {}
  }

  /// What came of it.
  sealed interface Outcome {
    /// The reader is signed in.
    record Recognised(SignedIn who) implements Outcome {}

    /// The session is proved once more.
    record Proved(Raised raised) implements Outcome {}

    /// The challenge is too old, or was answered before.
    record TooLate() implements Outcome {}

    /// The passkey counts for nothing here.
    record Mistaken() implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}
  }

  /// Asks whoever wants to sign in.
  Asking ask(Circumstances circumstances) {
    return ask(new Purpose.SignIn(), ceremony::use, circumstances);
  }

  /// Asks a reader who is signed in.
  Asking askAgain(ReaderId reader, Token session, Circumstances circumstances) {
    return ask(
        new Purpose.Proof(reader, session),
        challenge -> ceremony.use(reader, challenge),
        circumstances);
  }

  private Asking ask(
      Purpose purpose,
      Function<Bytes, PublicKeyCredentialRequestOptions> options,
      Circumstances circumstances) {
    return switch (throttles.challenge(circumstances.network())) {
      case Turn.Later(Duration after) -> new Asking.TooOften(after);
      case Turn.Granted _ -> new Asking.Asked(options.apply(challenges.make(purpose)));
    };
  }

  /// Signs in whoever used a passkey.
  Outcome signIn(Asserted sent, Circumstances circumstances) {
    return answered(
        sent,
        new Purpose.SignIn(),
        challenge ->
            switch (verification.verify(sent, ceremony.use(challenge))) {
              case Refused(PasskeyRefusal why, var holder) -> mistaken(why, holder, circumstances);
              case Verified verified -> recognised(verified, sent.stay(), circumstances);
            },
        circumstances);
  }

  /// Proves the session of a reader who used a passkey of theirs.
  Outcome prove(ReaderId reader, Token session, Asserted sent, Circumstances circumstances) {
    return answered(
        sent,
        new Purpose.Proof(reader, session),
        challenge ->
            switch (verification.verify(sent, ceremony.use(reader, challenge))) {
              case Refused(PasskeyRefusal why, var holder) -> mistaken(why, holder, circumstances);
              case Verified verified when !verified.reader().equals(reader) ->
                  mistaken(PasskeyRefusal.UNKNOWN, verified.reader(), circumstances);
              case Verified verified -> proved(verified, session, circumstances);
            },
        circumstances);
  }

  /// The challenge is spent before anything is looked at, and stays so whatever comes of it.
  private Outcome answered(
      Asserted sent,
      Purpose purpose,
      Function<Bytes, Outcome> verified,
      Circumstances circumstances) {
    return switch (throttles.passkey(circumstances.network())) {
      case Turn.Later(Duration after) -> new Outcome.TooOften(after);
      case Turn.Granted _ ->
          switch (challenges.spend(sent.challenge(), purpose)) {
            case Spending.Worthless _ -> {
              trail.refused(PasskeyRefusal.CHALLENGE, holders.holder(sent.id()), circumstances);
              yield new Outcome.TooLate();
            }
            case Spending.Spent(Bytes challenge) ->
                transactions.execute(_ -> verified.apply(challenge));
          };
    };
  }

  private Outcome recognised(Verified verified, boolean stay, Circumstances circumstances) {
    trail.used(verified.reader(), verified.passkey(), circumstances);
    return new Outcome.Recognised(
        signingIn.admit(verified.reader(), EnumSet.of(Proof.PASSKEY), stay, circumstances));
  }

  private Outcome proved(Verified verified, Token session, Circumstances circumstances) {
    Raised raised = proving.proved(session, Proof.PASSKEY, circumstances.place());
    if (raised == null) {
      return new Outcome.TooLate();
    }
    trail.used(verified.reader(), verified.passkey(), circumstances);
    return new Outcome.Proved(raised);
  }

  private Outcome mistaken(
      PasskeyRefusal why, @Nullable ReaderId holder, Circumstances circumstances) {
    trail.refused(why, holder, circumstances);
    return new Outcome.Mistaken();
  }
}
