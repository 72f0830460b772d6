package org.standfirst.readers.passkeys;

import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage;
import org.standfirst.mail.Recipient;
import org.standfirst.mail.Stationery;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// Tells readers by letter that a passkey of theirs has come or gone, in case it wasn't they.
@Component
class PasskeyLetters {
  private final Readers readers;
  private final Outbox outbox;
  private final Stationery stationery;
  private final Texts texts;
  private final PaperSettings settings;

  PasskeyLetters(
      Readers readers, Outbox outbox, Stationery stationery, Texts texts, PaperSettings settings) {
    this.readers = readers;
    this.outbox = outbox;
    this.stationery = stationery;
    this.texts = texts;
    this.settings = settings;
  }

  void added(ReaderId reader, String label) {
    post(
        reader,
        "passkey-added",
        texts.plain("readers.letter.passkey-added.subject"),
        texts.plain("readers.letter.passkey-added.words", settings.paper().name(), label));
  }

  void removed(ReaderId reader, String label) {
    post(
        reader,
        "passkey-removed",
        texts.plain("readers.letter.passkey-removed.subject"),
        texts.plain("readers.letter.passkey-removed.words", settings.paper().name(), label));
  }

  private void post(ReaderId reader, String purpose, String subject, String words) {
    Readers.Row holder = readers.find(reader);
    if (holder != null) {
      var to = new Recipient(holder.email(), holder.firstName());
      List<Passage> passages =
          List.of(
              new Passage.Paragraph(texts.plain("readers.letter.greeting", "", to.name())),
              new Passage.Paragraph(words),
              new Passage.Button(
                  texts.plain("readers.letter.passkey.button"),
                  settings.absolute("/account#passkeys")),
              new Passage.Note(
                  texts.plain("readers.letter.passkey.not-you", settings.absolute("/reset"))));
      outbox.post(stationery.letter(to, purpose, subject, passages));
    }
  }
}
