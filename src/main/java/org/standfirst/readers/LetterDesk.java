package org.standfirst.readers;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.database.Announcements;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Takes wishes for letters. The answer comes before anyone has looked who is registered.
@Component
class LetterDesk {
  static final String CHANNEL = "letter-wishes";
  private final LetterWishes wishes;
  private final Throttles throttles;
  private final Announcements announcements;

  LetterDesk(LetterWishes wishes, Throttles throttles, Announcements announcements) {
    this.wishes = wishes;
    this.throttles = throttles;
    this.announcements = announcements;
  }

  /// What came of a wish.
  sealed interface Outcome {
    /// It is noted.
    record Noted() implements Outcome {}

    /// That is no address.
    ///
    /// @param problem the key of the words that say why
    record NoAddress(String problem) implements Outcome {}

    /// Wished too often.
    record TooOften(Duration after) implements Outcome {}
  }

  /// A wish for a letter to an address, whoever has it.
  @Transactional
  public Outcome wish(LetterWishes.Purpose purpose, String email, String network) {
    return wish(purpose, email, null, network);
  }

  /// A reader's wish to confirm the address of that very registration.
  @Transactional
  public Outcome confirmation(ReaderId reader, String email, String network) {
    return wish(LetterWishes.Purpose.CONFIRMATION, email, reader, network);
  }

  /// The one letter of a registration. It is written later, whether the address is known or not:
  /// until then both are the same work.
  void registered(ReaderId reader, EmailAddress address) {
    note(LetterWishes.Purpose.CONFIRMATION, address, reader);
  }

  private Outcome wish(
      LetterWishes.Purpose purpose, String email, @Nullable ReaderId reader, String network) {
    return switch (EmailAddress.read(email)) {
      case EmailAddress.Reading.Undeliverable(String problem) -> new Outcome.NoAddress(problem);
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (throttles.letter(address.key(), network)) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ -> note(purpose, address, reader);
          };
    };
  }

  private Outcome note(
      LetterWishes.Purpose purpose, EmailAddress address, @Nullable ReaderId reader) {
    wishes.add(purpose, address.key(), reader);
    announcements.announce(CHANNEL, "");
    return new Outcome.Noted();
  }
}
