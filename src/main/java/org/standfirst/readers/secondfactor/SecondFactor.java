package org.standfirst.readers.secondfactor;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.Appointments;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.Means;

/// Switches the second factor on and off. Whoever switches it on is signed out everywhere else.
@Component
class SecondFactor {
  private final Authenticators authenticators;
  private final RecoveryCodes codes;
  private final Appointments appointments;
  private final Sessions sessions;
  private final List<Means> means;
  private final SecondFactorLetters letters;
  private final AuditTrail trail;
  private final TransactionTemplate transactions;
  private final Clock clock;

  SecondFactor(
      Authenticators authenticators,
      RecoveryCodes codes,
      Appointments appointments,
      Sessions sessions,
      List<Means> means,
      SecondFactorLetters letters,
      AuditTrail trail,
      TransactionTemplate transactions,
      Clock clock) {
    this.authenticators = authenticators;
    this.codes = codes;
    this.appointments = appointments;
    this.sessions = sessions;
    this.means = means;
    this.letters = letters;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// What came of switching it on.
  sealed interface SwitchingOn {
    /// It is on.
    ///
    /// @param codes for the day the authenticator is lost; shown this once
    record On(List<RecoveryCode> codes, Opened session) implements SwitchingOn {}

    /// That isn't the code the authenticator shows now.
    record Mistaken(Secret secret) implements SwitchingOn {}

    /// The secret was offered to somebody else, or more than an hour ago.
    record Expired() implements SwitchingOn {}

    /// It was on before, or the session has ended.
    record Overtaken() implements SwitchingOn {}
  }

  /// What came of switching it off.
  enum SwitchingOff {
    /// It is off.
    OFF,
    /// Staff need one.
    NEEDED
  }

  SwitchingOn switchOn(ReaderId reader, String offer, String code, Circumstances circumstances) {
    Secret secret = authenticators.offered(reader, offer);
    Token token = circumstances.session();
    if (secret == null || token == null) {
      return new SwitchingOn.Expired();
    }
    OptionalLong step = secret.step(figures(code), clock.instant());
    return step.isEmpty()
        ? new SwitchingOn.Mistaken(secret)
        : transactions.execute(status -> {
          SwitchingOn outcome =
              switchOn(token, reader, secret, step.getAsLong(), circumstances.place());
          if (outcome instanceof SwitchingOn.Overtaken) {
            status.setRollbackOnly();
          }
          return outcome;
        });
  }

  private SwitchingOn switchOn(
      Token token, ReaderId reader, Secret secret, long step, String place) {
    Opened session =
        authenticators.add(reader, secret, step)
            ? sessions.prove(token, Proof.AUTHENTICATOR)
            : null;
    if (session == null) {
      return new SwitchingOn.Overtaken();
    }
    sessions.endOthers(reader, session.token());
    note("readers.deed.second-factor-on", reader, place, Map.of());
    letters.switchedOn(reader);
    return new SwitchingOn.On(codes.make(reader), session);
  }

  SwitchingOff switchOff(ReaderId reader, String place) {
    if (isNeeded(reader)) {
      return SwitchingOff.NEEDED;
    }
    transactions.executeWithoutResult(_ -> {
      if (authenticators.remove(reader)) {
        sessions.changed(reader);
        note("readers.deed.second-factor-off", reader, place, Map.of());
        letters.switchedOff(reader);
      }
    });
    return SwitchingOff.OFF;
  }

  /// Whether the reader is staff and would have no second factor without the authenticator.
  boolean isNeeded(ReaderId reader) {
    return !appointments.of(reader).isEmpty()
        && !appointments.secondFactorWaived(reader)
        && means.stream()
            .filter(each -> each.proof().isSecondFactor())
            .filter(each -> each.proof() != Proof.AUTHENTICATOR)
            .noneMatch(each -> each.has(reader));
  }

  /// New recovery codes in place of the old ones; empty where the second factor is off.
  List<RecoveryCode> renewCodes(ReaderId reader, String place) {
    return transactions.execute(_ -> {
      if (!authenticators.has(reader)) {
        return List.of();
      }
      note("readers.deed.recovery-codes-renewed", reader, place, Map.of());
      letters.codesRenewed(reader);
      return codes.make(reader);
    });
  }

  int codesLeft(ReaderId reader) {
    return codes.left(reader);
  }

  private void note(String deed, ReaderId reader, String place, Map<String, String> details) {
    trail.note(new AuditTrail.Line(deed, reader, reader, place, details));
  }

  /// What was typed, without the space that authenticators show in the middle.
  static String figures(String typed) {
    return typed.replaceAll("[\\s\\p{Pd}]", "");
  }
}
