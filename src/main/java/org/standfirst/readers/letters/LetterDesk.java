package org.standfirst.readers.letters;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.database.Announcements;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Spending;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.ReturnPath;

/// Takes wishes for letters. The answer comes before anyone has looked who is registered.
@Component
public class LetterDesk {
  static final String CHANNEL = "letter-wishes";
  private final LetterWishes wishes;
  private final Codes codes;
  private final Throttles throttles;
  private final RobotsCheck robots;
  private final Announcements announcements;
  private final TransactionTemplate transactions;

  LetterDesk(
      LetterWishes wishes,
      Codes codes,
      Throttles throttles,
      RobotsCheck robots,
      Announcements announcements,
      TransactionTemplate transactions) {
    this.wishes = wishes;
    this.codes = codes;
    this.throttles = throttles;
    this.robots = robots;
    this.announcements = announcements;
    this.transactions = transactions;
  }

  /// What came of a wish.
  public sealed interface Outcome {
    /// It is noted.
    record Noted() implements Outcome {}

    /// That is no address.
    ///
    /// @param problem the key of the words that say why
    record NoAddress(String problem) implements Outcome {}

    /// Wished too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are wishing.
    record Crowded(Duration after) implements Outcome {}
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
    return switch (EmailAddress.read(email)) {
      case EmailAddress.Reading.Undeliverable(String problem) -> new Outcome.NoAddress(problem);
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (throttles.letter(address.key(), network)) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ -> {
              var wish = LetterWishes.Row.of(purpose, address.key()).leadingTo(returnTo);
              yield check(wish, proof, network);
            }
          };
    };
  }

  private Outcome check(LetterWishes.Row wish, String proof, String network) {
    return switch (robots.judge(proof, network)) {
      case Verdict.Later(Duration after) -> new Outcome.Crowded(after);
      case Verdict.Passed passed ->
          switch (note(wish, passed)) {
            case Spending.Spent _ -> new Outcome.Noted();
            // the same form sent twice: the second goes the way of those without a proof
            case Spending.SpentBefore _ -> check(wish, "", network);
          };
    };
  }

  private Spending note(LetterWishes.Row wish, Verdict.Passed passed) {
    return transactions.execute(_ ->
        switch (robots.spend(passed)) {
          case Spending.SpentBefore before -> before;
          case Spending.Spent spent -> {
            note(wish);
            yield spent;
          }
        });
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
