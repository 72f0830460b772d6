package org.standfirst.readers.passkeys;

import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.letters.Writing;
import org.standfirst.readers.people.Readers;

/// Tells readers by letter that a passkey of theirs has come or gone, in case it wasn't they.
@Component
class PasskeyLetters {
  private final Readers readers;
  private final Outbox outbox;
  private final Writing writing;

  PasskeyLetters(Readers readers, Outbox outbox, Writing writing) {
    this.readers = readers;
    this.outbox = outbox;
    this.writing = writing;
  }

  void added(ReaderId reader, String label) {
    post(reader, "passkey-added", label);
  }

  void removed(ReaderId reader, String label) {
    post(reader, "passkey-removed", label);
  }

  private void post(ReaderId reader, String purpose, String label) {
    Readers.Row holder = readers.find(reader);
    if (holder != null) {
      String words = "readers.letter." + purpose;
      outbox.post(
          writing.toReader(
              holder,
              purpose,
              words + ".subject",
              writing.paragraph(words + ".words", label),
              writing.button("readers.letter.passkey.button", "/account#passkeys"),
              writing.note("readers.letter.passkey.not-you", writing.absolute("/reset"))));
    }
  }
}
