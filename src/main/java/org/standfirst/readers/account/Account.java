package org.standfirst.readers.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.letters.LetterDesk;
import org.standfirst.readers.pages.AccountPage;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.registration.Examination;
import org.standfirst.readers.session.Agent;
import org.standfirst.readers.session.Sessions;
import org.standfirst.readers.session.Token;

/// What a reader can see and change of their own account.
@Component
public class Account {
  private final Readers readers;
  private final NewsletterChoices newsletters;
  private final Sessions sessions;
  private final Examination examination;
  private final LetterDesk letters;
  private final AuditTrail trail;

  Account(
      Readers readers,
      NewsletterChoices newsletters,
      Sessions sessions,
      Examination examination,
      LetterDesk letters,
      AuditTrail trail) {
    this.readers = readers;
    this.newsletters = newsletters;
    this.sessions = sessions;
    this.examination = examination;
    this.letters = letters;
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
    record TooOften() implements Sending {}
  }

  /// The account as its page shows it; null where it is gone.
  ///
  /// @param current the token of the browser that looks
  /// @param saved the key of the words that say what was just done; or empty
  @Nullable AccountPage page(Visitor.Registered visitor, @Nullable Token current, String saved) {
    Readers.Row reader = readers.find(visitor.id());
    if (reader == null) {
      return null;
    }
    Set<String> chosen = newsletters.of(visitor.id());
    return new AccountPage(
        reader.email(),
        reader.confirmed(),
        visitor instanceof Visitor.Subscriber,
        reader.madeAt(),
        reader.firstName(),
        reader.lastName(),
        Problems.NONE,
        newsletters.offered(chosen),
        !reader.offers(),
        sessions.of(visitor.id()).stream().map(each -> session(each, current)).toList(),
        saved);
  }

  private static AccountPage.Session session(Sessions.Row row, @Nullable Token current) {
    boolean here = current != null && row.is(current.hash());
    Agent agent = Agent.ofStored(row.agent());
    return new AccountPage.Session(
        here ? "/sign-out" : "/account/sessions/" + row.id() + "/ending",
        agent.browser(),
        agent.system(),
        row.madeAt(),
        row.lastSeenAt(),
        here);
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
  public void choose(ReaderId reader, Collection<String> ticked, boolean offers) {
    newsletters.choose(reader, ticked);
    readers.offers(reader, offers);
  }

  @Transactional
  public void endSession(ReaderId reader, long session, String place) {
    if (sessions.end(reader, session)) {
      trail.note(
          new AuditTrail.Line("readers.deed.session-ended", reader, reader, place, Map.of()));
    }
  }

  Sending sendConfirmation(ReaderId reader, String network) {
    Readers.Row row = readers.find(reader);
    String email = row == null ? "" : row.email();
    return switch (letters.confirmation(reader, email, network)) {
      case LetterDesk.Outcome.Noted _, LetterDesk.Outcome.NoAddress _ -> new Sending.Sent();
      case LetterDesk.Outcome.TooOften _ -> new Sending.TooOften();
    };
  }
}
