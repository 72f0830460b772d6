package org.standfirst.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Letter;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage;
import org.standfirst.mail.Passage.Button;
import org.standfirst.mail.Passage.Note;
import org.standfirst.mail.Passage.Paragraph;
import org.standfirst.mail.Recipient;
import org.standfirst.mail.Stationery;
import org.standfirst.readers.LinkTokens.Purpose;
import org.standfirst.site.PaperSettings;
import org.standfirst.site.Texts;

/// The letters readers get. Their links stand on the configured origin. However many networks ask
/// for them, nobody's mailbox is flooded: while the last five letters' links are fresh and unused,
/// no more are written, whichever registrations of the address they are for.
@Component
class Correspondence {
  private final Readers readers;
  private final LinkTokens links;
  private final Outbox outbox;
  private final Stationery stationery;
  private final Texts texts;
  private final PaperSettings settings;

  Correspondence(
      Readers readers,
      LinkTokens links,
      Outbox outbox,
      Stationery stationery,
      Texts texts,
      PaperSettings settings) {
    this.readers = readers;
    this.links = links;
    this.outbox = outbox;
    this.stationery = stationery;
    this.texts = texts;
    this.settings = settings;
  }

  /// A letter to confirm an address by, if it waits for that: whoever's address is known is told
  /// so, and nobody else.
  ///
  /// @param reader the registration that asked for it; null: the latest of the address
  void confirm(String emailKey, @Nullable ReaderId reader) {
    Readers.Row known = readers.confirmed(emailKey);
    Readers.Row waiting = reader == null ? readers.unconfirmed(emailKey) : readers.find(reader);
    if (known != null) {
      postKnown(known);
    } else if (waiting != null) {
      postConfirmation(waiting);
    }
  }

  /// A letter to set a new password by, if the address has an account.
  void newPassword(String emailKey) {
    Readers.Row known = readers.confirmed(emailKey);
    Readers.Row waiting = readers.unconfirmed(emailKey);
    if (known != null) {
      post(known, () -> newPassword(known));
    } else if (waiting != null) {
      postConfirmation(waiting);
    }
  }

  private void postKnown(Readers.Row known) {
    post(known, () -> known(known));
  }

  private void postConfirmation(Readers.Row waiting) {
    if (!links.aboundFor(EmailAddress.key(waiting.email()))) {
      outbox.post(confirmation(waiting.readerId(), waiting.email()));
    }
  }

  private void post(Readers.Row known, Supplier<Letter> letter) {
    if (!links.abound(known.readerId(), Purpose.NEW_PASSWORD)) {
      outbox.post(letter.get());
    }
  }

  /// It doesn't say the name that was typed: whoever that was, the address may be a stranger's to
  /// them, and we carry no words to strangers.
  private Letter confirmation(ReaderId reader, String address) {
    Token token = links.make(reader, Purpose.CONFIRMATION);
    return stationery.letter(
        new Recipient(address, ""),
        "confirmation",
        plain("readers.letter.confirmation.subject"),
        List.of(
            new Paragraph(plain("readers.letter.confirmation.greeting")),
            new Paragraph(plain("readers.letter.confirmation.words")),
            new Button(
                plain("readers.letter.confirmation.button"),
                settings.absolute("/confirmations/" + token.letters())),
            new Note(plain("readers.letter.confirmation.not-you"))));
  }

  private Letter known(Readers.Row known) {
    Token token = links.make(known.readerId(), Purpose.NEW_PASSWORD);
    return letter(
        recipient(known),
        "known",
        plain("readers.letter.known.subject"),
        new Paragraph(plain("readers.letter.known.words")),
        new Button(plain("readers.letter.known.button"), settings.absolute("/sign-in")),
        new Paragraph(plain("readers.letter.known.forgotten")),
        new Button(
            plain("readers.letter.new-password.button"),
            settings.absolute("/reset/" + token.letters())),
        new Note(plain("readers.letter.known.not-you")));
  }

  private Letter newPassword(Readers.Row known) {
    Token token = links.make(known.readerId(), Purpose.NEW_PASSWORD);
    return letter(
        recipient(known),
        "new-password",
        plain("readers.letter.new-password.subject"),
        new Paragraph(plain("readers.letter.new-password.words")),
        new Button(
            plain("readers.letter.new-password.button"),
            settings.absolute("/reset/" + token.letters())),
        new Note(plain("readers.letter.new-password.not-you")));
  }

  private Letter letter(Recipient to, String purpose, String subject, Passage... words) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Paragraph(plain("readers.letter.greeting", to.name())));
    passages.addAll(List.of(words));
    return stationery.letter(to, purpose, subject, passages);
  }

  private String plain(String key, Object... further) {
    Object[] arguments = new Object[further.length + 1];
    arguments[0] = settings.paper().name();
    System.arraycopy(further, 0, arguments, 1, further.length);
    return texts.plain(key, arguments);
  }

  private static Recipient recipient(Readers.Row reader) {
    return new Recipient(reader.email(), reader.firstName());
  }
}
