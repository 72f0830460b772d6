package org.standfirst.readers.download;

import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.database.Announcements;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Takes wishes for a download of everything; it is made in the background.
@Component
public class DownloadDesk {
  static final String CHANNEL = "downloads";
  private final Downloads downloads;
  private final Readers readers;
  private final Throttles throttles;
  private final AuditTrail trail;
  private final Announcements announcements;

  DownloadDesk(
      Downloads downloads,
      Readers readers,
      Throttles throttles,
      AuditTrail trail,
      Announcements announcements) {
    this.downloads = downloads;
    this.readers = readers;
    this.throttles = throttles;
    this.trail = trail;
    this.announcements = announcements;
  }

  /// What came of a wish.
  sealed interface Outcome {
    /// It is noted.
    record Noted() implements Outcome {}

    /// The address isn't confirmed, so that nobody knows whom the link would reach.
    record NotConfirmed() implements Outcome {}

    /// Wished too often.
    record TooOften(Duration after) implements Outcome {}
  }

  /// A wish of someone who has proved just now who they are.
  @Transactional
  public Outcome wish(ReaderId reader, Circumstances circumstances) {
    Readers.Row row = readers.find(reader);
    if (row == null || !row.confirmed()) {
      return new Outcome.NotConfirmed();
    }
    return switch (throttles.letter(EmailAddress.key(row.email()), circumstances.network())) {
      case Turn.Later(Duration after) -> new Outcome.TooOften(after);
      case Turn.Granted _ -> note(reader, circumstances.place());
    };
  }

  private Outcome note(ReaderId reader, String place) {
    downloads.wish(reader);
    trail.note(
        new AuditTrail.Line("readers.deed.download-wished", reader, reader, place, Map.of()));
    announcements.announce(CHANNEL, "");
    return new Outcome.Noted();
  }

  /// The reader wants no letters any more: what isn't made is given up.
  @Transactional
  public void withdraw(ReaderId reader) {
    downloads.withdraw(reader);
  }
}
