package org.standfirst.readers.account;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.confirmation.LetterAgain;
import org.standfirst.readers.consent.ChoiceLedger;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.registration.Examination;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;
import org.standfirst.site.ReturnPath;

/// What a reader can change of their own account at any time.
@Component
public class Account {
  private final Readers readers;
  private final NewsletterChoices newsletters;
  private final ChoiceLedger ledger;
  private final Sessions sessions;
  private final Examination examination;
  private final LetterAgain letterAgain;
  private final AuditTrail trail;

  Account(
      Readers readers,
      NewsletterChoices newsletters,
      ChoiceLedger ledger,
      Sessions sessions,
      Examination examination,
      LetterAgain letterAgain,
      AuditTrail trail) {
    this.readers = readers;
    this.newsletters = newsletters;
    this.ledger = ledger;
    this.sessions = sessions;
    this.examination = examination;
    this.letterAgain = letterAgain;
    this.trail = trail;
  }

  /// What came of a new name.
  sealed interface Naming {
    /// It is saved.
    record Saved() implements Naming {}

    /// Something is to be put right.
    record Refused(Problems problems) implements Naming {}
  }

  /// What came of asking for the confirmation mail again.
  sealed interface Sending {
    /// It is on its way.
    record Sent() implements Sending {}

    /// Asked too often.
    record TooOften(Duration after) implements Sending {}
  }

  @Transactional
  public Naming rename(ReaderId reader, String firstName, String lastName) {
    List<Problem> problems = new ArrayList<>();
    Examination.Names names = examination.names(firstName, lastName, problems);
    if (names.first() == null || names.last() == null) {
      return new Naming.Refused(new Problems(problems));
    }
    readers.rename(reader, names.first(), names.last());
    return new Naming.Saved();
  }

  @Transactional
  public void choose(
      ReaderId reader, Collection<String> ticked, boolean offers, ChoiceLedger.Where where) {
    newsletters.choose(reader, ticked, where);
    if (readers.offers(reader, offers)) {
      ledger.note(reader, ChoiceLedger.OFFERS, offers, where);
    }
  }

  @Transactional
  public void endSession(ReaderId reader, long session, String place) {
    if (sessions.end(reader, session)) {
      trail.note(
          new AuditTrail.Line("readers.deed.session-ended", reader, reader, place, Map.of()));
    }
  }

  /// Ends every session but that of the browser that asks.
  @Transactional
  public void endOtherSessions(ReaderId reader, @Nullable Token current, String place) {
    if (current != null) {
      sessions.endOthers(reader, current);
      trail.note(
          new AuditTrail.Line("readers.deed.sessions-ended", reader, reader, place, Map.of()));
    }
  }

  Sending sendConfirmation(ReaderId reader, String network) {
    return switch (letterAgain.send(reader, ReturnPath.FRONT, network)) {
      case LetterAgain.Outcome.Sent _, LetterAgain.Outcome.NotWaiting _ -> new Sending.Sent();
      case LetterAgain.Outcome.TooOften(Duration after) -> new Sending.TooOften(after);
    };
  }
}
