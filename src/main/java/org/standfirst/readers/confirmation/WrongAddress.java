package org.standfirst.readers.confirmation;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Codes;
import org.standfirst.readers.letters.LetterDesk;
import org.standfirst.readers.letters.LinkTokens;
import org.standfirst.readers.people.DisposableAddresses;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.ReturnPath;

/// Corrects the address of a registration that isn't confirmed yet: the letter goes to the new one,
/// and whatever went to the old one is worthless. It never looks whether an address has an account.
@Component
public class WrongAddress {
  private final Readers readers;
  private final DisposableAddresses disposable;
  private final LinkTokens links;
  private final Codes codes;
  private final LetterDesk desk;
  private final Throttles throttles;

  WrongAddress(
      Readers readers,
      DisposableAddresses disposable,
      LinkTokens links,
      Codes codes,
      LetterDesk desk,
      Throttles throttles) {
    this.readers = readers;
    this.disposable = disposable;
    this.links = links;
    this.codes = codes;
    this.desk = desk;
    this.throttles = throttles;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The registration has that address now, and the letter is on its way.
    record Corrected() implements Outcome {}

    /// That is no address, or one that the newsroom takes none of.
    ///
    /// @param problem the key of the words that say why
    record NoAddress(String problem) implements Outcome {}

    /// The address is confirmed, or the registration gone.
    record NotWaiting() implements Outcome {}

    /// Corrected too often.
    record TooOften(Duration after) implements Outcome {}
  }

  /// @param returnTo where its reader goes on once the address is confirmed
  @Transactional
  public Outcome correct(ReaderId reader, String typed, ReturnPath returnTo, String network) {
    return switch (EmailAddress.read(typed)) {
      case EmailAddress.Reading.Undeliverable(String problem) -> new Outcome.NoAddress(problem);
      case EmailAddress.Reading.Deliverable(EmailAddress address)
          when disposable.include(address) ->
          new Outcome.NoAddress("readers.email.disposable");
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (throttles.letter(address.key(), network)) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ -> correct(reader, address, returnTo);
          };
    };
  }

  private Outcome correct(ReaderId reader, EmailAddress address, ReturnPath returnTo) {
    Readers.Row waiting = readers.lock(reader);
    if (waiting == null || waiting.confirmed()) {
      return new Outcome.NotWaiting();
    }
    links.spendAll(reader, LinkTokens.Purpose.CONFIRMATION);
    codes.revoke(reader, Codes.Purpose.SIGN_IN);
    readers.move(reader, address);
    desk.confirmation(reader, address, returnTo);
    return new Outcome.Corrected();
  }
}
