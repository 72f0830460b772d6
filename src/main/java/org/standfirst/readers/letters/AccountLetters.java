package org.standfirst.readers.letters;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Token;

/// The letters that tell readers what happened to their account, so that nothing happens to it
/// behind their back. An address that nobody has confirmed gets none of them.
@Component
public class AccountLetters {
  private final Outbox outbox;
  private final Writing writing;
  private final Clock clock;

  AccountLetters(Outbox outbox, Writing writing, Clock clock) {
    this.outbox = outbox;
    this.writing = writing;
    this.clock = clock;
  }

  /// The password was changed, or set for the first time.
  public void passwordChanged(Readers.Row reader) {
    post(
        reader,
        "password-changed",
        writing.paragraph("readers.letter.password-changed.words", writing.moment(clock.instant())),
        writing.paragraph("readers.letter.password-changed.not-you"),
        writing.button("readers.letter.password-changed.button", "/reset"),
        writing.note("readers.letter.password-changed.write", writing.contact()));
  }

  /// A download of everything lies ready.
  public void downloadReady(Readers.Row reader, Token token, Instant until) {
    post(
        reader,
        "download-ready",
        writing.paragraph("readers.letter.download-ready.words", writing.moment(until)),
        writing.button(
            "readers.letter.download-ready.button", "/account/downloads/" + token.letters()),
        writing.note("readers.letter.download-ready.not-you"));
  }

  /// The account is going to be deleted.
  public void leaving(Readers.Row reader, Instant due) {
    post(
        reader,
        "leaving",
        writing.paragraph("readers.letter.leaving.words", writing.moment(due)),
        writing.button("readers.letter.leaving.button", "/sign-in"),
        writing.note("readers.letter.leaving.not-you"));
  }

  private void post(Readers.Row reader, String purpose, Passage... words) {
    if (reader.confirmed()) {
      String subject = "readers.letter." + purpose + ".subject";
      outbox.post(writing.toReader(reader, purpose, subject, words));
    }
  }
}
