package org.standfirst.readers.confirmation;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.CodeField;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proof;

/// Confirms an address by the code in the letter, typed in the browser that registered.
@Component
public class CodeConfirmation {
  private final Readers readers;
  private final CodeField field;
  private final Confirming confirming;

  CodeConfirmation(Readers readers, CodeField field, Confirming confirming) {
    this.readers = readers;
    this.field = field;
    this.confirming = confirming;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The address is confirmed, and this browser alone is signed in.
    record Confirmed(Opened session) implements Outcome {}

    /// It isn't the code.
    record Refused(Problem problem) implements Outcome {}

    /// The address belongs to an account already.
    record AddressTaken() implements Outcome {}

    /// The address is confirmed, or the registration gone.
    record NotWaiting() implements Outcome {}
  }

  @Transactional
  public Outcome confirm(ReaderId id, String typed, Circumstances circumstances) {
    Readers.Row reader = readers.lock(id);
    if (reader == null || reader.confirmed()) {
      return new Outcome.NotWaiting();
    }
    return switch (field.attempt(Codes.Purpose.CONFIRMATION, id.value(), typed)) {
      case CodeField.Trial.Refused(Problem problem) -> new Outcome.Refused(problem);
      case CodeField.Trial.Passed _ ->
          switch (confirming.confirm(
              reader, EnumSet.of(Proof.REGISTRATION, Proof.CODE), circumstances)) {
            case Confirming.Outcome.Confirmed(Opened session) -> new Outcome.Confirmed(session);
            case Confirming.Outcome.AddressTaken _ -> new Outcome.AddressTaken();
          };
    };
  }
}
