package org.standfirst.readers.letters;

import org.springframework.stereotype.Component;
import org.standfirst.mail.Outbox;
import org.standfirst.readers.codes.Code;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// The letter to sign in by: a code for the browser that asked, and a link for any.
@Component
class SignInLetter {
  private final Readers readers;
  private final Correspondence correspondence;
  private final LinkTokens links;
  private final Codes codes;
  private final Outbox outbox;
  private final Writing writing;

  SignInLetter(
      Readers readers,
      Correspondence correspondence,
      LinkTokens links,
      Codes codes,
      Outbox outbox,
      Writing writing) {
    this.readers = readers;
    this.correspondence = correspondence;
    this.links = links;
    this.codes = codes;
    this.outbox = outbox;
    this.writing = writing;
  }

  /// Writes to the address, if it has an account; if it only waits to be confirmed, to confirm it
  /// first.
  ///
  /// @param asking whose browser the code can be typed in
  void write(String emailKey, long asking, ReturnPath returnTo) {
    Readers.Row known = readers.lockConfirmed(emailKey);
    if (known == null) {
      correspondence.confirmation(emailKey, asking, returnTo);
      return;
    }
    if (links.abound(known.readerId(), LinkTokens.Purpose.SIGN_IN)) {
      return;
    }
    Code code = codes.make(Codes.Purpose.SIGN_IN, asking, known.readerId());
    Token token = links.make(known.readerId(), LinkTokens.Purpose.SIGN_IN, returnTo);
    outbox.post(
        writing.toReader(
            known,
            "sign-in",
            "readers.letter.sign-in.subject",
            writing.paragraph("readers.letter.sign-in.words"),
            writing.code(code),
            writing.paragraph("readers.letter.sign-in.or-link"),
            writing.button("readers.letter.sign-in.button", "/sign-in/link/" + token.letters()),
            writing.note("readers.letter.sign-in.not-you")));
  }
}
