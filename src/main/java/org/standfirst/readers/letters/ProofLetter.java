package org.standfirst.readers.letters;

import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.readers.codes.Code;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;

/// The letter with a code for someone signed in who is asked once more who they are.
@Component
public class ProofLetter {
  private final Codes codes;
  private final Outbox outbox;
  private final Writing writing;

  ProofLetter(Codes codes, Outbox outbox, Writing writing) {
    this.codes = codes;
    this.outbox = outbox;
    this.writing = writing;
  }

  /// Writes it; the code of the one before is worthless.
  public void write(Readers.Row reader) {
    Code code =
        codes.issue(
            Codes.Purpose.PROOF, reader.id(), reader.readerId(), EmailAddress.key(reader.email()));
    outbox.post(
        writing.toReader(
            reader,
            "proof",
            "readers.letter.proof.subject",
            writing.paragraph("readers.letter.proof.words"),
            writing.code(code),
            writing.note("readers.letter.proof.not-you")));
  }
}
