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
  /// @param returnTo where its reader goes on then
  /// @return whether one is owed to that registration, whose mailbox others have filled
  boolean confirmation(String emailKey, @Nullable ReaderId reader, ReturnPath returnTo) {
    Readers.Row waiting = reader == null ? readers.lockUnconfirmed(emailKey) : readers.lock(reader);
    if (waiting != null && !EmailAddress.key(waiting.email()).equals(emailKey)) {
      // the address was corrected meanwhile, and another letter wished for with that
      return false;
    }
    Readers.Row known = readers.lockConfirmed(emailKey);
    if (known != null) {
      postKnown(known);
      return false;
    }
    if (waiting == null) {
      return false;
    }
    if (bounds.isFull(emailKey)) {
      return reader != null && !links.has(reader, Purpose.CONFIRMATION);
    }
    if (reader == null) {
      outbox.post(confirmation(waiting, returnTo, List.of()));
    } else {
      Code code = codes.make(Codes.Purpose.CONFIRMATION, reader.value(), reader);
      outbox.post(confirmation(waiting, returnTo, orCode("registered", code)));
    }
    return false;
  }

  /// The same for the latest registration of an address with which somebody wants to sign in.
  ///
  /// @param asking whose browser the code can be typed in
  void confirmation(String emailKey, long asking, ReturnPath returnTo) {
    Readers.Row waiting = readers.lockUnconfirmed(emailKey);
    if (waiting != null && !bounds.isFull(emailKey)) {
      Code code = codes.make(Codes.Purpose.SIGN_IN, asking, waiting.readerId());
      outbox.post(confirmation(waiting, returnTo, orCode("asked", code)));
    }
  }

  /// A letter to set a new password by, if the address has an account.
  ///
  /// @param returnTo where its reader goes on then
  void newPassword(String emailKey, ReturnPath returnTo) {
    Readers.Row known = readers.lockConfirmed(emailKey);
    if (known == null) {
      confirmation(emailKey, null, returnTo);
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

  /// @param where the code is typed
  private List<Passage> orCode(String where, Code code) {
    return List.of(
        writing.paragraph("readers.letter.confirmation.or-code." + where), writing.code(code));
  }

  private Letter confirmation(Readers.Row waiting, ReturnPath returnTo, List<Passage> orCode) {
    Token token = links.make(waiting.readerId(), Purpose.CONFIRMATION, returnTo);
    List<Passage> words = new ArrayList<>();
    words.add(writing.paragraph("readers.letter.confirmation.words"));
    words.add(
        writing.button("readers.letter.confirmation.button", "/confirmations/" + token.letters()));
    words.addAll(orCode);
    words.add(writing.note("readers.letter.confirmation.not-you"));
    return writing.toAddress(
        waiting.email(),
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
