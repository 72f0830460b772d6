package org.standfirst.readers.letters;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage;
import org.standfirst.mail.Passage.Button;
import org.standfirst.mail.Passage.Note;
import org.standfirst.mail.Passage.Paragraph;
import org.standfirst.mail.Recipient;
import org.standfirst.mail.Stationery;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Token;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;
import org.standfirst.site.Times;

/// The letters that tell readers what happened to their account, so that nothing happens to it
/// behind their back. An address that nobody has confirmed gets none of them.
@Component
public class AccountLetters {
  private final Outbox outbox;
  private final Stationery stationery;
  private final Texts texts;
  private final PaperSettings settings;
  private final Clock clock;

  AccountLetters(
      Outbox outbox, Stationery stationery, Texts texts, PaperSettings settings, Clock clock) {
    this.outbox = outbox;
    this.stationery = stationery;
    this.texts = texts;
    this.settings = settings;
    this.clock = clock;
  }

  /// The password was changed, or set for the first time.
  public void passwordChanged(Readers.Row reader) {
    post(
        reader,
        "password-changed",
        new Paragraph(
            plain("readers.letter.password-changed.words", times().full(clock.instant()))),
        new Paragraph(plain("readers.letter.password-changed.not-you")),
        new Button(plain("readers.letter.password-changed.button"), settings.absolute("/reset")),
        new Note(plain("readers.letter.password-changed.write", settings.paper().contact())));
  }

  /// A download of everything lies ready.
  public void downloadReady(Readers.Row reader, Token token, Instant until) {
    post(
        reader,
        "download-ready",
        new Paragraph(plain("readers.letter.download-ready.words", times().full(until))),
        new Button(
            plain("readers.letter.download-ready.button"),
            settings.absolute("/account/downloads/" + token.letters())),
        new Note(plain("readers.letter.download-ready.not-you")));
  }

  /// The account is going to be deleted.
  public void leaving(Readers.Row reader, Instant due) {
    post(
        reader,
        "leaving",
        new Paragraph(plain("readers.letter.leaving.words", times().full(due))),
        new Button(plain("readers.letter.leaving.button"), settings.absolute("/sign-in")),
        new Note(plain("readers.letter.leaving.not-you")));
  }

  private void post(Readers.Row reader, String purpose, Passage... words) {
    if (!reader.confirmed()) {
      return;
    }
    var to = new Recipient(reader.email(), reader.firstName());
    List<Passage> passages = new ArrayList<>();
    passages.add(new Paragraph(plain("readers.letter.greeting", to.name())));
    passages.addAll(List.of(words));
    outbox.post(
        stationery.letter(to, purpose, plain("readers.letter." + purpose + ".subject"), passages));
  }

  private Times times() {
    return new Times(clock.instant(), settings.paper().zone(), settings.paper().language());
  }

  private String plain(String key, Object... further) {
    Object[] arguments = new Object[further.length + 1];
    arguments[0] = settings.paper().name();
    System.arraycopy(further, 0, arguments, 1, further.length);
    return texts.plain(key, arguments);
  }
}
