package org.standfirst.readers.confirmation;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.letters.LetterDesk;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.ReturnPath;

/// Sends a registration's letter once more, to the browser's own registration.
@Component
public class LetterAgain {
  private final Readers readers;
  private final LetterDesk desk;
  private final Throttles throttles;

  LetterAgain(Readers readers, LetterDesk desk, Throttles throttles) {
    this.readers = readers;
    this.desk = desk;
    this.throttles = throttles;
  }

  /// What came of it.
  public sealed interface Outcome {
    /// It is on its way; the code of the one before is worthless.
    record Sent() implements Outcome {}

    /// The address is confirmed, or the registration gone.
    record NotWaiting() implements Outcome {}

    /// Sent too often.
    record TooOften(Duration after) implements Outcome {}
  }

  /// @param returnTo where its reader goes on once the address is confirmed
  @Transactional
  public Outcome send(ReaderId reader, ReturnPath returnTo, String network) {
    // A turn first, then the reader, as everywhere: who took them the other way round could wait
    // for each other.
    Readers.Row waiting = readers.find(reader);
    if (waiting == null || waiting.confirmed()) {
      return new Outcome.NotWaiting();
    }
    return switch (EmailAddress.read(waiting.email())) {
      case EmailAddress.Reading.Undeliverable _ -> new Outcome.NotWaiting();
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (throttles.letter(address.key(), network)) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ -> send(reader, returnTo);
          };
    };
  }

  private Outcome send(ReaderId reader, ReturnPath returnTo) {
    Readers.Row waiting = readers.lock(reader);
    if (waiting != null
        && !waiting.confirmed()
        && EmailAddress.read(waiting.email())
            instanceof EmailAddress.Reading.Deliverable(EmailAddress address)) {
      desk.confirmation(reader, address, returnTo);
      return new Outcome.Sent();
    }
    return new Outcome.NotWaiting();
  }
}
