package org.standfirst.readers.secondfactor;

import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage.Button;
import org.standfirst.mail.Passage.Note;
import org.standfirst.mail.Passage.Paragraph;
import org.standfirst.mail.Recipient;
import org.standfirst.mail.Stationery;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// Tells readers what has happened to their second factor, in case it wasn't them.
@Component
class SecondFactorLetters {
  private final Readers readers;
  private final Outbox outbox;
  private final Stationery stationery;
  private final Texts texts;
  private final PaperSettings settings;

  SecondFactorLetters(
      Readers readers, Outbox outbox, Stationery stationery, Texts texts, PaperSettings settings) {
    this.readers = readers;
    this.outbox = outbox;
    this.stationery = stationery;
    this.texts = texts;
    this.settings = settings;
  }

  void switchedOn(ReaderId reader) {
    post(
        reader,
        plain("readers.letter.second-factor-on.subject"),
        plain("readers.letter.second-factor-on.words"));
  }

  void switchedOff(ReaderId reader) {
    post(
        reader,
        plain("readers.letter.second-factor-off.subject"),
        plain("readers.letter.second-factor-off.words"));
  }

  void codesRenewed(ReaderId reader) {
    post(
        reader,
        plain("readers.letter.recovery-codes-renewed.subject"),
        plain("readers.letter.recovery-codes-renewed.words"));
  }

  void recoveryCodeUsed(ReaderId reader, int left) {
    post(
        reader,
        plain("readers.letter.recovery-code-used.subject"),
        texts.plural("readers.letter.recovery-code-used.words", left, settings.paper().name()));
  }

  void guessed(ReaderId reader) {
    post(
        reader,
        plain("readers.letter.second-factor-guessed.subject"),
        plain("readers.letter.second-factor-guessed.words"));
  }

  private void post(ReaderId reader, String subject, String words) {
    Readers.Row row = readers.find(reader);
    if (row != null) {
      outbox.post(
          stationery.letter(
              new Recipient(row.email(), row.firstName()),
              "second-factor",
              subject,
              List.of(
                  new Paragraph(
                      texts.plain(
                          "readers.letter.greeting", settings.paper().name(), row.firstName())),
                  new Paragraph(words),
                  new Button(
                      plain("readers.letter.second-factor.button"),
                      settings.absolute("/account/second-factor")),
                  new Note(plain("readers.letter.second-factor.not-you")))));
    }
  }

  private String plain(String key) {
    return texts.plain(key, settings.paper().name());
  }
}
