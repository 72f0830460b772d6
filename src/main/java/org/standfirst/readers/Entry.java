package org.standfirst.readers;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Spending;
import org.standfirst.readers.robots.RobotsCheck.Verdict;

/// Enters a reader, all in one transaction: the reader, what was agreed to and chosen, the session,
/// what was the stranger's, and the wish for a letter. Known addresses and unknown ones are entered
/// alike; the letter differs, which is written later.
@Component
class Entry {
  private final RobotsCheck robots;
  private final Readers readers;
  private final Consents consents;
  private final NewsletterChoices newsletters;
  private final Sessions sessions;
  private final ObjectProvider<Arrival> arrivals;
  private final LetterDesk letters;

  Entry(
      RobotsCheck robots,
      Readers readers,
      Consents consents,
      NewsletterChoices newsletters,
      Sessions sessions,
      ObjectProvider<Arrival> arrivals,
      LetterDesk letters) {
    this.robots = robots;
    this.readers = readers;
    this.consents = consents;
    this.newsletters = newsletters;
    this.sessions = sessions;
    this.arrivals = arrivals;
    this.letters = letters;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The reader is entered and signed in.
    record Entered(Token session) implements Outcome {}

    /// Nothing was entered: another form has spent the proof.
    record ProofSpentBefore() implements Outcome {}
  }

  @Transactional
  public Outcome enter(
      Application application, String hash, Verdict.Passed passed, Circumstances circumstances) {
    return switch (robots.spend(passed)) {
      case Spending.SpentBefore _ -> new Outcome.ProofSpentBefore();
      case Spending.Spent _ -> new Outcome.Entered(enter(application, hash, circumstances));
    };
  }

  private Token enter(Application application, String hash, Circumstances circumstances) {
    ReaderId reader = readers.add(application, hash);
    consents.agree(reader);
    newsletters.choose(reader, application.newsletters());
    arrivals.forEach(each -> each.arrived(reader, circumstances.meter()));
    letters.registered(reader, application.email());
    return sessions.openInPlaceOf(circumstances.session(), reader, circumstances.agent());
  }
}
