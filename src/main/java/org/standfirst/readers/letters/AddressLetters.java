package org.standfirst.readers.letters;

import org.springframework.stereotype.Component;
import org.standfirst.mail.Letter;
import org.standfirst.mail.Outbox;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Code;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.letters.LinkTokens.Purpose;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Token;

/// The letters about a change of address: to the new one to confirm it, to the old one to undo it.
/// Neither names the other address.
@Component
public class AddressLetters {
  private final Readers readers;
  private final LinkTokens links;
  private final Codes codes;
  private final LetterBounds bounds;
  private final Outbox outbox;
  private final Writing writing;

  AddressLetters(
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

  /// A change was asked for: both ends are written to. Where another has an account by the new
  /// address, they are told that instead.
  void asked(long change, ReaderId reader, String newAddress) {
    Readers.Row asker = readers.lock(reader);
    if (asker == null) {
      return;
    }
    String key = EmailAddress.key(newAddress);
    Readers.Row known = readers.lockConfirmed(key);
    if (!bounds.isFull(key)) {
      outbox.post(known == null ? confirmation(change, asker, newAddress) : known(known));
    }
    outbox.post(
        toOld(
            change,
            asker,
            "readers.letter.address-asked.subject",
            "readers.letter.address-asked.words"));
  }

  /// The address is changed: the old one hears of it.
  ///
  /// @param before the reader as they were
  public void changed(long change, Readers.Row before) {
    outbox.post(
        toOld(
            change,
            before,
            "readers.letter.address-changed.subject",
            "readers.letter.address-changed.words"));
  }

  private Letter confirmation(long change, Readers.Row asker, String address) {
    Token token = links.make(asker.readerId(), Purpose.NEW_ADDRESS, change);
    Code code = codes.make(Codes.Purpose.NEW_ADDRESS, change, asker.readerId());
    return writing.toAddress(
        address,
        "new-address",
        "readers.letter.new-address.subject",
        writing.paragraph("readers.letter.new-address.words"),
        writing.button("readers.letter.new-address.button", "/addresses/" + token.letters()),
        writing.paragraph("readers.letter.new-address.or-code"),
        writing.code(code),
        writing.note("readers.letter.new-address.not-you"));
  }

  private Letter known(Readers.Row known) {
    return writing.toReader(
        known,
        "address-known",
        "readers.letter.address-known.subject",
        writing.paragraph("readers.letter.address-known.words"),
        writing.button("readers.letter.known.button", "/sign-in"),
        writing.note("readers.letter.known.not-you"));
  }

  private Letter toOld(long change, Readers.Row reader, String subject, String words) {
    Token token = links.make(reader.readerId(), Purpose.OLD_ADDRESS, change);
    return writing.toReader(
        reader,
        "old-address",
        subject,
        writing.paragraph(words),
        writing.button(
            "readers.letter.old-address.button", "/addresses/undoing/" + token.letters()),
        writing.note("readers.letter.old-address.you"));
  }
}
