package org.standfirst.readers.stepup;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.CodeField;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.letters.ProofLetter;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.stepup.Proving.Raised;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Sends a code to someone signed in, and takes it from them.
@Component
public class CodeProving {
  private final Readers readers;
  private final CodeField field;
  private final ProofLetter letter;
  private final Throttles throttles;
  private final Proving proofs;

  CodeProving(
      Readers readers, CodeField field, ProofLetter letter, Throttles throttles, Proving proofs) {
    this.readers = readers;
    this.field = field;
    this.letter = letter;
    this.throttles = throttles;
    this.proofs = proofs;
  }

  /// What came of asking for a letter.
  sealed interface Sending {
    /// It is on its way.
    record Sent() implements Sending {}

    /// There is no address to send it to.
    record Nowhere() implements Sending {}

    /// Asked too often.
    record TooOften(Duration after) implements Sending {}
  }

  /// What came of a code.
  sealed interface Outcome {
    /// The session has a new token.
    record Proved(Raised raised) implements Outcome {}

    /// It isn't the code.
    record Refused(Problem problem) implements Outcome {}

    /// The session has ended, or a code isn't enough.
    record Ended() implements Outcome {}
  }

  @Transactional
  public Sending send(ReaderId reader, String network) {
    Readers.Row row = readers.find(reader);
    if (row == null || !row.confirmed()) {
      return new Sending.Nowhere();
    }
    return switch (throttles.letter(EmailAddress.key(row.email()), network)) {
      case Turn.Later(Duration after) -> new Sending.TooOften(after);
      case Turn.Granted _ -> {
        letter.write(row);
        yield new Sending.Sent();
      }
    };
  }

  @Transactional
  public Outcome prove(Token token, ReaderId reader, String typed, Circumstances circumstances) {
    return switch (field.attempt(Codes.Purpose.PROOF, reader.value(), typed)) {
      case CodeField.Trial.Refused(Problem problem) -> {
        proofs.refused(reader, Proof.CODE, "mistaken", circumstances.place());
        yield new Outcome.Refused(problem);
      }
      case CodeField.Trial.Passed _ -> {
        Raised raised = proofs.proved(token, Proof.CODE, circumstances.place());
        yield raised == null ? new Outcome.Ended() : new Outcome.Proved(raised);
      }
    };
  }
}
