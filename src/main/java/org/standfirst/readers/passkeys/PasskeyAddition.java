package org.standfirst.readers.passkeys;

import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.Duration;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.passkeys.Challenges.Purpose;
import org.standfirst.readers.passkeys.Challenges.Spending;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.Proving;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.Texts;
import tools.jackson.core.JacksonException;

/// Adds a passkey to the account of a reader who has proved just now who they are.
@Component
class PasskeyAddition {
  static final int MOST = 20;
  private final Proving proving;
  private final Throttles throttles;
  private final Challenges challenges;
  private final Ceremony ceremony;
  private final WebAuthnRelyingPartyOperations operations;
  private final Holders holders;
  private final Passkeys passkeys;
  private final PasskeyTrail trail;
  private final PasskeyLetters letters;
  private final Texts texts;
  private final TransactionTemplate transactions;

  PasskeyAddition(
      Proving proving,
      Throttles throttles,
      Challenges challenges,
      Ceremony ceremony,
      WebAuthnRelyingPartyOperations operations,
      Holders holders,
      Passkeys passkeys,
      PasskeyTrail trail,
      PasskeyLetters letters,
      Texts texts,
      TransactionTemplate transactions) {
    this.proving = proving;
    this.throttles = throttles;
    this.challenges = challenges;
    this.ceremony = ceremony;
    this.operations = operations;
    this.holders = holders;
    this.passkeys = passkeys;
    this.trail = trail;
    this.letters = letters;
    this.texts = texts;
    this.transactions = transactions;
  }

  /// What a browser is asked for.
  sealed interface Asking {
    /// A passkey to these wishes.
    record Asked(PublicKeyCredentialCreationOptions options) implements Asking {}

    /// That its reader prove once more who they are.
    record Stale() implements Asking {}

    /// Nothing: the account has as many as there may be.
    record Full() implements Asking {}

    /// Nothing just now: it asked too often.
    record TooOften(Duration after) implements Asking {}
  }

  /// What came of it.
  sealed interface Outcome {
    /// The passkey is the reader's.
    record Added() implements Outcome {}

    /// The reader is to prove once more who they are.
    record Stale() implements Outcome {}

    /// The challenge is too old, or was answered before.
    record TooLate() implements Outcome {}

    /// There is such a passkey.
    record Known() implements Outcome {}

    /// It counts for nothing here.
    record Mistaken() implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}
  }

  Asking ask(ReaderId reader, Token session, Circumstances circumstances) {
    return switch (throttles.challenge(circumstances.network())) {
      case Turn.Later(Duration after) -> new Asking.TooOften(after);
      case Turn.Granted _ ->
          !proving.isFresh(session)
              ? new Asking.Stale()
              : passkeys.count(reader) >= MOST
                  ? new Asking.Full()
                  : new Asking.Asked(
                      ceremony.creation(
                          reader, challenges.make(new Purpose.Addition(reader, session))));
    };
  }

  Outcome add(ReaderId reader, Token session, Attested sent, Circumstances circumstances) {
    return switch (throttles.passkey(circumstances.network())) {
      case Turn.Later(Duration after) -> new Outcome.TooOften(after);
      case Turn.Granted _ ->
          proving.isFresh(session)
              ? answered(reader, session, sent, circumstances)
              : new Outcome.Stale();
    };
  }

  private Outcome answered(
      ReaderId reader, Token session, Attested sent, Circumstances circumstances) {
    return switch (challenges.spend(sent.challenge(), new Purpose.Addition(reader, session))) {
      case Spending.Worthless _ -> {
        trail.refused(PasskeyRefusal.CHALLENGE, reader, circumstances);
        yield new Outcome.TooLate();
      }
      case Spending.Spent(Bytes challenge) ->
          transactions.execute(_ -> add(reader, challenge, sent, circumstances));
    };
  }

  private Outcome add(
      ReaderId reader, Bytes challenge, Attested sent, Circumstances circumstances) {
    if (holders.holder(sent.id()) != null) {
      trail.refused(PasskeyRefusal.KNOWN, reader, circumstances);
      return new Outcome.Known();
    }
    Label label = Label.of(sent.label(), circumstances.agent(), texts);
    try {
      operations.registerCredential(
          new ImmutableRelyingPartyRegistrationRequest(
              ceremony.creation(reader, challenge),
              new RelyingPartyPublicKey(sent.credential(), label.text())));
    } catch (VerificationException
        | DataConversionException
        | JacksonException
        | IllegalArgumentException e) {
      trail.refused(PasskeyRefusal.of(e), reader, circumstances);
      return new Outcome.Mistaken();
    }
    trail.added(reader, circumstances);
    letters.added(reader, label.text());
    return new Outcome.Added();
  }
}
