package org.standfirst.readers.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Remains;
import org.standfirst.readers.account.Account;
import org.standfirst.readers.account.NewsletterChoices;
import org.standfirst.readers.consent.ChoiceLedger;
import org.standfirst.readers.consent.Form;
import org.standfirst.readers.download.DownloadDesk;
import org.standfirst.readers.letters.AccountLetters;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Proofs;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.signin.Stop;
import org.standfirst.readers.staff.Staff;
import org.standfirst.site.ReturnPath;

/// Asking for one's account to be deleted, and thinking better of it. Between the two lie fourteen
/// days at the most: every browser is signed out, no newsletter goes out, and signing in shows the
/// way back, to whoever has given their second factor. A registration that nobody has confirmed is
/// erased at once: without a confirmed address there is no way back to write to.
@Component
@Order(15)
public class Leaving implements Stop {
  static final Duration GRACE = Duration.ofDays(14);
  private final Leavings leavings;
  private final Readers readers;
  private final NewsletterChoices newsletters;
  private final Account account;
  private final DownloadDesk downloads;
  private final Sessions sessions;
  private final Staff staff;
  private final Erasing erasing;
  private final List<Remains> remains;
  private final AccountLetters letters;
  private final AuditTrail trail;
  private final Clock clock;

  Leaving(
      Leavings leavings,
      Readers readers,
      NewsletterChoices newsletters,
      Account account,
      DownloadDesk downloads,
      Sessions sessions,
      Staff staff,
      Erasing erasing,
      List<Remains> remains,
      AccountLetters letters,
      AuditTrail trail,
      Clock clock) {
    this.leavings = leavings;
    this.readers = readers;
    this.newsletters = newsletters;
    this.account = account;
    this.downloads = downloads;
    this.sessions = sessions;
    this.staff = staff;
    this.erasing = erasing;
    this.remains = List.copyOf(remains);
    this.letters = letters;
    this.trail = trail;
    this.clock = clock;
  }

  /// What came of asking.
  sealed interface Outcome {
    /// It is noted, and a letter says until when there is a way back.
    record Noted() implements Outcome {}

    /// Nobody had confirmed the registration: it is erased.
    record Erased() implements Outcome {}

    /// Somebody else must be an administrator first.
    record LastAdministrator() implements Outcome {}
  }

  @Override
  public Optional<String> before(ReturnPath returnTo, ReaderId reader, Proofs proofs) {
    return due(reader) == null
        ? Optional.empty()
        : Optional.of(returnTo.behind("/account/erasure"));
  }

  /// When the account is going to be deleted; null: it isn't.
  @Nullable Instant due(ReaderId reader) {
    Leavings.Row row = leavings.of(reader);
    return row == null ? null : row.dueAt();
  }

  /// What of the reader's may stay without their name, if they choose.
  List<Remains> remains(ReaderId reader) {
    return remains.stream().filter(each -> each.of(reader)).toList();
  }

  /// Someone who has proved just now who they are asks to be deleted.
  ///
  /// @param staying names of what is to stay without their name
  @Transactional
  public Outcome ask(ReaderId reader, Collection<String> staying, String place) {
    Readers.Row row = readers.lock(reader);
    if (row == null) {
      return new Outcome.Erased();
    }
    if (!row.confirmed()) {
      note("readers.deed.leaving", reader, place);
      erasing.erase(row, staying);
      return new Outcome.Erased();
    }
    return staff.staysLastAdministrator(reader)
        ? new Outcome.LastAdministrator()
        : noted(row, staying, place);
  }

  private Outcome noted(Readers.Row row, Collection<String> staying, String place) {
    ReaderId reader = row.readerId();
    Instant due = clock.instant().plus(GRACE);
    List<String> remaining =
        remains(reader).stream().map(Remains::name).filter(staying::contains).toList();
    if (leavings.add(reader, due, newsletters.of(reader), row.offers(), remaining)) {
      account.choose(reader, Set.of(), false, where(place));
      downloads.withdraw(reader);
      letters.leaving(row, due);
      note("readers.deed.leaving", reader, place);
    }
    sessions.endAll(reader);
    return new Outcome.Noted();
  }

  /// They think better of it: all is as it was.
  @Transactional
  public void stay(ReaderId reader, String place) {
    Leavings.Row row = leavings.take(reader);
    if (row != null) {
      account.choose(reader, row.newsletters(), row.offers(), where(place));
      note("readers.deed.stayed", reader, place);
    }
  }

  private void note(String deed, ReaderId reader, String place) {
    trail.note(new AuditTrail.Line(deed, reader, reader, place, Map.of()));
  }

  private static ChoiceLedger.Where where(String place) {
    return new ChoiceLedger.Where(Form.LEAVING, place);
  }
}
