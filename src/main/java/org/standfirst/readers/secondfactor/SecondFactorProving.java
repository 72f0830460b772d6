package org.standfirst.readers.secondfactor;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.Proving;
import org.standfirst.readers.stepup.Proving.Raised;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Takes an authenticator's code or a recovery code, each once.
@Component
class SecondFactorProving {
  private final Authenticators authenticators;
  private final RecoveryCodes codes;
  private final Proving proofs;
  private final Throttles throttles;
  private final SecondFactorLetters letters;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final Clock clock;

  SecondFactorProving(
      Authenticators authenticators,
      RecoveryCodes codes,
      Proving proofs,
      Throttles throttles,
      SecondFactorLetters letters,
      AuditTrail trail,
      TransactionTemplate transactions,
      Clock clock) {
    this.authenticators = authenticators;
    this.codes = codes;
    this.proofs = proofs;
    this.throttles = throttles;
    this.letters = letters;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The session has a new token.
    record Proved(Raised raised) implements Outcome {}

    /// It isn't the code, or was used before.
    record Mistaken() implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}
  }

  Outcome byAuthenticator(Token token, ReaderId reader, String code, Circumstances circumstances) {
    return switch (turn(reader, circumstances.network())) {
      case Turn.Later(Duration after) ->
          tooOften(reader, Proof.AUTHENTICATOR, after, circumstances);
      case Turn.Granted _ ->
          outcome(
              wholly(() -> use(token, reader, code, circumstances)),
              reader,
              Proof.AUTHENTICATOR,
              circumstances);
    };
  }

  Outcome byRecoveryCode(Token token, ReaderId reader, String typed, Circumstances circumstances) {
    return switch (throttles.secondFactor(reader, circumstances.network())) {
      case Turn.Later(Duration after) ->
          tooOften(reader, Proof.RECOVERY_CODE, after, circumstances);
      case Turn.Granted _ ->
          outcome(
              wholly(() -> useUp(token, reader, RecoveryCode.read(typed), circumstances)),
              reader,
              Proof.RECOVERY_CODE,
              circumstances);
    };
  }

  private Turn turn(ReaderId reader, String network) {
    return switch (throttles.secondFactor(reader, network)) {
      case Turn.Later later -> later;
      case Turn.Granted _ -> throttles.authenticator(reader);
    };
  }

  /// A code is used up with the proof that it gives, or not at all.
  private @Nullable Raised wholly(Supplier<@Nullable Raised> use) {
    return transactions.execute(status -> {
      Raised raised = use.get();
      if (raised == null) {
        status.setRollbackOnly();
      }
      return raised;
    });
  }

  private @Nullable Raised use(
      Token token, ReaderId reader, String code, Circumstances circumstances) {
    Secret secret = authenticators.secret(reader);
    OptionalLong step =
        secret == null
            ? OptionalLong.empty()
            : secret.step(SecondFactor.figures(code), clock.instant());
    return step.isPresent() && authenticators.use(reader, step.getAsLong())
        ? proofs.proved(token, Proof.AUTHENTICATOR, circumstances.place())
        : null;
  }

  private @Nullable Raised useUp(
      Token token, ReaderId reader, @Nullable RecoveryCode code, Circumstances circumstances) {
    if (code == null || !codes.use(reader, code)) {
      return null;
    }
    int left = codes.left(reader);
    trail.note(
        new AuditTrail.Line(
            "readers.deed.recovery-code-used",
            reader,
            reader,
            circumstances.place(),
            Map.of("left", Integer.toString(left))));
    letters.recoveryCodeUsed(reader, left);
    return proofs.proved(token, Proof.RECOVERY_CODE, circumstances.place());
  }

  private Outcome outcome(
      @Nullable Raised raised, ReaderId reader, Proof proof, Circumstances circumstances) {
    if (raised == null) {
      proofs.refused(reader, proof, "mistaken", circumstances.place());
      return new Outcome.Mistaken();
    }
    throttles.secondFactorGiven(reader, circumstances.network());
    return new Outcome.Proved(raised);
  }

  private Outcome tooOften(
      ReaderId reader, Proof proof, Duration after, Circumstances circumstances) {
    proofs.refused(reader, proof, "too-often", circumstances.place());
    switch (throttles.warning(reader)) {
      case Turn.Granted _ -> transactions.executeWithoutResult(_ -> letters.guessed(reader));
      case Turn.Later _ -> {
        // Warned already.
      }
    }
    return new Outcome.TooOften(after);
  }
}
