package org.standfirst.readers.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.mail.Letter;
import org.standfirst.mail.Outbox;
import org.standfirst.mail.Passage;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Code;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.letters.LinkTokens.Purpose;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// The letters readers get about registering and forgotten passwords. However many networks ask for
/// them, nobody's mailbox is flooded: while the last five letters' links are fresh and unused, no
/// more are written, whichever registrations of the address they are for.
@Component
public class Correspondence {
  private final Readers readers;
  private final LinkTokens links;
  private final Codes codes;
  private final LetterBounds bounds;
  private final Outbox outbox;
  private final Writing writing;

  Correspondence(
      Readers readers,
      LinkTokens links,
      Codes codes,
      LetterBounds bounds,
      Outbox outbox,
      Writing writing) {
    this.readers = readers;
    this.links = links;
    this.codes = codes;
    this.bounds = bounds;
    this.outbox = outbox;
    this.writing = writing;
  }

  /// The letter to confirm an address by, if it waits for that: of a registration, or another one.
  /// Whoever's address is known is told so, and nobody else.
  ///
  /// @param reader the registration that asks for it, from the browser in which the code can be
  ///   typed; null: the latest of the address, and there is no place for a code
  /// @return whether one is owed to that registration, whose mailbox others have filled
  boolean confirmation(String emailKey, @Nullable ReaderId reader) {
    Readers.Row waiting = reader == null ? readers.lockUnconfirmed(emailKey) : readers.lock(reader);
    String key = waiting == null ? emailKey : EmailAddress.key(waiting.email());
    Readers.Row known = readers.lockConfirmed(key);
    if (known != null) {
      postKnown(known);
      return false;
    }
    if (waiting == null) {
      return false;
    }
    if (bounds.isFull(key)) {
      return reader != null && !links.has(reader, Purpose.CONFIRMATION);
    }
    Code code =
        reader == null ? null : codes.make(Codes.Purpose.CONFIRMATION, reader.value(), reader);
    outbox.post(confirmation(waiting.readerId(), waiting.email(), code));
    return false;
  }

  /// A letter to set a new password by, if the address has an account.
  ///
  /// @param returnTo where its reader goes on then
  void newPassword(String emailKey, ReturnPath returnTo) {
    Readers.Row known = readers.lockConfirmed(emailKey);
    if (known == null) {
      confirmation(emailKey, null);
    } else {
      post(known.readerId(), Purpose.NEW_PASSWORD, () -> newPassword(known, returnTo));
    }
  }

  private void postKnown(Readers.Row known) {
    post(known.readerId(), Purpose.NEW_PASSWORD, () -> known(known));
  }

  private void post(ReaderId reader, Purpose purpose, Supplier<Letter> letter) {
    if (!links.abound(reader, purpose)) {
      outbox.post(letter.get());
    }
  }

  private Letter confirmation(ReaderId reader, String address, @Nullable Code code) {
    Token token = links.make(reader, Purpose.CONFIRMATION);
    List<Passage> words = new ArrayList<>();
    words.add(writing.paragraph("readers.letter.confirmation.words"));
    words.add(
        writing.button("readers.letter.confirmation.button", "/confirmations/" + token.letters()));
    if (code != null) {
      words.add(writing.paragraph("readers.letter.confirmation.or-code"));
      words.add(writing.code(code));
    }
    words.add(writing.note("readers.letter.confirmation.not-you"));
    return writing.toAddress(
        address,
        "confirmation",
        "readers.letter.confirmation.subject",
        words.toArray(Passage[]::new));
  }

  private Letter known(Readers.Row known) {
    Token token = links.make(known.readerId(), Purpose.NEW_PASSWORD);
    return writing.toReader(
        known,
        "known",
        "readers.letter.known.subject",
        writing.paragraph("readers.letter.known.words"),
        writing.button("readers.letter.known.button", "/sign-in"),
        writing.paragraph("readers.letter.known.forgotten"),
        writing.button("readers.letter.new-password.button", "/reset/" + token.letters()),
        writing.note("readers.letter.known.not-you"));
  }

  private Letter newPassword(Readers.Row known, ReturnPath returnTo) {
    Token token = links.make(known.readerId(), Purpose.NEW_PASSWORD, returnTo);
    return writing.toReader(
        known,
        "new-password",
        "readers.letter.new-password.subject",
        writing.paragraph("readers.letter.new-password.words"),
        writing.button("readers.letter.new-password.button", "/reset/" + token.letters()),
        writing.note("readers.letter.new-password.not-you"));
  }

  /// Tells a reader that a provider opens their account from now on.
  public void providerLinked(Readers.Row reader, String provider) {
    outbox.post(
        writing.toReader(
            reader,
            "provider-linked",
            new Writing.Subject("readers.letter.provider-linked.subject", provider),
            writing.paragraph("readers.letter.provider-linked.words", provider),
            writing.button("readers.letter.provider-linked.button", "/account#providers"),
            writing.note("readers.letter.provider-linked.not-you", writing.absolute("/reset"))));
  }

  /// Tells a reader that a provider opens their account no more.
  public void providerUnlinked(Readers.Row reader, String provider) {
    outbox.post(
        writing.toReader(
            reader,
            "provider-unlinked",
            new Writing.Subject("readers.letter.provider-unlinked.subject", provider),
            writing.paragraph("readers.letter.provider-unlinked.words", provider),
            writing.note("readers.letter.provider-unlinked.not-you", writing.absolute("/reset"))));
  }
}
