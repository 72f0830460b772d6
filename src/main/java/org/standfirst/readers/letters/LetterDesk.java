package org.standfirst.readers.letters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.database.Announcements;
import org.standfirst.readers.Doorstep;
import org.standfirst.readers.Doorstep.Outcome;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.site.ReturnPath;

/// Takes wishes for letters. The answer comes before anyone has looked who is registered.
@Component
public class LetterDesk {
  static final String CHANNEL = "letter-wishes";
  private final LetterWishes wishes;
  private final Codes codes;
  private final Doorstep doorstep;
  private final Announcements announcements;

  LetterDesk(LetterWishes wishes, Codes codes, Doorstep doorstep, Announcements announcements) {
    this.wishes = wishes;
    this.codes = codes;
    this.doorstep = doorstep;
    this.announcements = announcements;
  }

  /// A stranger's wish to confirm an address, whoever registered with it. This may take some
  /// seconds.
  ///
  /// @param proof that it isn't a robot's, as the page's script sent it along; may be empty
  Outcome confirmation(String email, String proof, String network) {
    return wish(LetterWishes.Purpose.CONFIRMATION, email, ReturnPath.FRONT, proof, network);
  }

  /// A stranger's wish for a new password. This may take some seconds.
  ///
  /// @param returnTo where its reader goes on then
  /// @param proof that it isn't a robot's, as the page's script sent it along; may be empty
  Outcome newPassword(String email, ReturnPath returnTo, String proof, String network) {
    return wish(LetterWishes.Purpose.NEW_PASSWORD, email, returnTo, proof, network);
  }

  /// The letter of a registration that has just been entered, in its transaction. Whether the
  /// address is known is looked up by whoever writes the letter, when the answer is long given.
  ///
  /// @param returnTo where its reader goes on once the address is confirmed
  @Transactional
  public void registered(ReaderId reader, EmailAddress email, ReturnPath returnTo) {
    confirmation(reader, email, returnTo);
  }

  private Outcome wish(
      LetterWishes.Purpose purpose,
      String email,
      ReturnPath returnTo,
      String proof,
      String network) {
    return doorstep.take(
        email,
        proof,
        network,
        address ->
            note(LetterWishes.Row.of(purpose, EmailAddress.key(address)).leadingTo(returnTo)));
  }

  /// A reader's wish to confirm the address of that very registration. Its turn was granted.
  ///
  /// @param returnTo where its reader goes on then
  @Transactional
  public void confirmation(ReaderId reader, EmailAddress email, ReturnPath returnTo) {
    codes.expect(Codes.Purpose.CONFIRMATION, reader.value(), reader, email.key());
    note(
        LetterWishes.Row.of(LetterWishes.Purpose.CONFIRMATION, email.key())
            .by(reader)
            .leadingTo(returnTo));
  }

  /// A browser's wish for a code to sign in by. Its turn was granted.
  @Transactional
  public void signIn(long asking, EmailAddress email, ReturnPath returnTo) {
    codes.expect(Codes.Purpose.SIGN_IN, asking, null, email.key());
    note(
        LetterWishes.Row.of(LetterWishes.Purpose.SIGN_IN, email.key())
            .forAsking(asking)
            .leadingTo(returnTo));
  }

  /// A reader's wish to move to another address. Its turn was granted.
  @Transactional
  public void newAddress(long change, ReaderId reader, EmailAddress email) {
    codes.expect(Codes.Purpose.NEW_ADDRESS, change, reader, email.key());
    note(
        LetterWishes.Row.of(LetterWishes.Purpose.NEW_ADDRESS, email.address())
            .by(reader)
            .forAddressChange(change));
  }

  private void note(LetterWishes.Row wish) {
    wishes.add(wish);
    announcements.announce(CHANNEL, "");
  }
}
