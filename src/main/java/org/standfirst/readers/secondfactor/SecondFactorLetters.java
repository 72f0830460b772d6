package org.standfirst.readers.secondfactor;

import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.letters.Writing;
import org.standfirst.readers.people.Readers;

/// Tells readers what has happened to their second factor, in case it wasn't them.
@Component
class SecondFactorLetters {
  private final Readers readers;
  private final Outbox outbox;
  private final Writing writing;

  SecondFactorLetters(Readers readers, Outbox outbox, Writing writing) {
    this.readers = readers;
    this.outbox = outbox;
    this.writing = writing;
  }

  void switchedOn(ReaderId reader) {
    post(reader, "readers.letter.second-factor-on");
  }

  void switchedOff(ReaderId reader) {
    post(reader, "readers.letter.second-factor-off");
  }

  void codesRenewed(ReaderId reader) {
    post(reader, "readers.letter.recovery-codes-renewed");
  }

  void recoveryCodeUsed(ReaderId reader, int left) {
    String words = "readers.letter.recovery-code-used";
    post(reader, words, writing.counted(words + ".words", left));
  }

  void guessed(ReaderId reader) {
    post(reader, "readers.letter.second-factor-guessed");
  }

  private void post(ReaderId reader, String words) {
    post(reader, words, writing.paragraph(words + ".words"));
  }

  private void post(ReaderId reader, String words, Passage what) {
    Readers.Row row = readers.find(reader);
    if (row != null) {
      outbox.post(
          writing.toReader(
              row,
              "second-factor",
              words + ".subject",
              what,
              writing.button("readers.letter.second-factor.button", "/account/second-factor"),
              writing.note("readers.letter.second-factor.not-you")));
    }
  }
}
