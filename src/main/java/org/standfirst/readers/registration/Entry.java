package org.standfirst.readers.registration;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.readers.Arrival;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.account.NewsletterChoices;
import org.standfirst.readers.consent.ChoiceLedger;
import org.standfirst.readers.consent.Consents;
import org.standfirst.readers.consent.Form;
import org.standfirst.readers.letters.LetterDesk;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Spending;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.session.Sessions;
import org.standfirst.site.ReturnPath;

/// Enters a reader, all in one transaction: the reader, what was agreed to and chosen, the session,
/// what was the stranger's, and the wish for a letter. Known addresses and unknown ones are entered
/// alike; the letter differs.
@Component
public class Entry {
  private final RobotsCheck robots;
  private final Readers readers;
  private final Consents consents;
  private final NewsletterChoices newsletters;
  private final ChoiceLedger choices;
  private final Sessions sessions;
  private final ObjectProvider<Arrival> arrivals;
  private final LetterDesk letters;

  Entry(
      RobotsCheck robots,
      Readers readers,
      Consents consents,
      NewsletterChoices newsletters,
      ChoiceLedger choices,
      Sessions sessions,
      ObjectProvider<Arrival> arrivals,
      LetterDesk letters) {
    this.robots = robots;
    this.readers = readers;
    this.consents = consents;
    this.newsletters = newsletters;
    this.choices = choices;
    this.sessions = sessions;
    this.arrivals = arrivals;
    this.letters = letters;
  }

  /// What came of it.
  sealed interface Outcome {
    /// The reader is entered and signed in.
    record Entered(Opened session) implements Outcome {}

    /// Nothing was entered: another form has spent the proof.
    record ProofSpentBefore() implements Outcome {}
  }

  @Transactional
  public Outcome enter(
      Application application,
      ReturnPath returnTo,
      String hash,
      Verdict.Passed passed,
      Circumstances circumstances) {
    return switch (robots.spend(passed)) {
      case Spending.SpentBefore _ -> new Outcome.ProofSpentBefore();
      case Spending.Spent _ ->
          new Outcome.Entered(enter(application, returnTo, hash, circumstances));
    };
  }

  private Opened enter(
      Application application, ReturnPath returnTo, String hash, Circumstances circumstances) {
    ReaderId reader = write(application, hash, Form.REGISTRATION, circumstances);
    letters.registered(reader, application.email(), returnTo);
    return sessions.open(reader, EnumSet.of(Proof.REGISTRATION), true, circumstances);
  }

  /// The reader, what was agreed to and chosen, and what was the stranger's; no letter, no session.
  ///
  /// @param hash of the password; null: there is none
  @Transactional
  public ReaderId write(
      Application application, @Nullable String hash, Form form, Circumstances circumstances) {
    ReaderId reader = readers.add(application, hash);
    consents.agree(reader, form, circumstances.place());
    var where = new ChoiceLedger.Where(form, circumstances.place());
    newsletters.choose(reader, application.newsletters(), where);
    choices.note(reader, ChoiceLedger.OFFERS, application.offers(), where);
    arrivals.forEach(each -> each.arrived(reader, circumstances.meter()));
    return reader;
  }
}
