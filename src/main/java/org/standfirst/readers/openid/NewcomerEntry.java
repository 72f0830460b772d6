package org.standfirst.readers.openid;

import java.time.Duration;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.AddressProved;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.consent.Form;
import org.standfirst.readers.letters.LetterDesk;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.registration.Entry;
import org.standfirst.readers.registration.Examination;
import org.standfirst.readers.registration.RegistrationForm;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Proof;
import org.standfirst.readers.signin.SignedIn;
import org.standfirst.readers.signin.SigningIn;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.ReturnPath;

/// Registers a newcomer. Where the provider says that the address is theirs it is confirmed at
/// once; where it doesn't, they go the way of everybody: a letter, and nobody learns who is
/// registered.
@Component
class NewcomerEntry {
  private final Newcomers newcomers;
  private final Providers providers;
  private final Identities identities;
  private final Examination examination;
  private final Throttles throttles;
  private final Entry entry;
  private final Readers readers;
  private final LetterDesk letters;
  private final SigningIn signingIn;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;

  NewcomerEntry(
      Newcomers newcomers,
      Providers providers,
      Identities identities,
      Examination examination,
      Throttles throttles,
      Entry entry,
      Readers readers,
      LetterDesk letters,
      SigningIn signingIn,
      ApplicationEventPublisher events,
      TransactionTemplate transactions) {
    this.newcomers = newcomers;
    this.providers = providers;
    this.identities = identities;
    this.examination = examination;
    this.throttles = throttles;
    this.entry = entry;
    this.readers = readers;
    this.letters = letters;
    this.signingIn = signingIn;
    this.events = events;
    this.transactions = transactions;
  }

  /// What came of the form.
  sealed interface Outcome {
    /// The reader is entered and signed in.
    record Entered(SignedIn who, ReturnPath returnTo) implements Outcome {}

    /// Something is to be put right.
    record Flawed(Problems problems) implements Outcome {}

    /// Tried too often.
    record TooOften(Duration after) implements Outcome {}

    /// The address has an account by now, or the newcomer has become a reader in another tab.
    record Overtaken() implements Outcome {}
  }

  Outcome enter(
      Keepsake keepsake,
      Newcomers.Row newcomer,
      RegistrationForm form,
      Circumstances circumstances) {
    return switch (examination.vouched(newcomer.verified() ? form.at(newcomer.email()) : form)) {
      case Examination.Reading.Flawed(Problems problems) -> new Outcome.Flawed(problems);
      case Examination.Reading.Sound(Application application) ->
          switch (throttles.register(application.email().key(), circumstances.network())) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ ->
                transactions.execute(_ -> enter(keepsake, application, circumstances));
          };
    };
  }

  private Outcome enter(Keepsake keepsake, Application application, Circumstances circumstances) {
    Newcomers.Row newcomer = newcomers.take(keepsake);
    Provider provider = newcomer == null ? null : providers.find(newcomer.provider());
    if (newcomer == null || provider == null || identities.reader(newcomer.identity()) != null) {
      return new Outcome.Overtaken();
    }
    if (newcomer.verified() && isTaken(newcomer.email())) {
      newcomers.add(
          keepsake,
          provider,
          newcomer.identity(),
          new Attempts.Purpose(newcomer.returnPath(), newcomer.lasting(), null));
      return new Outcome.Overtaken();
    }
    ReaderId reader = entry.write(application, null, Form.PROVIDER, circumstances);
    identities.add(reader, provider, newcomer.identity());
    if (newcomer.verified()) {
      readers.confirm(reader);
      events.publishEvent(new AddressProved(reader, application.email().key()));
    } else {
      letters.registered(reader, application.email(), newcomer.returnPath());
    }
    return new Outcome.Entered(
        signingIn.admit(
            reader,
            EnumSet.of(Proof.REGISTRATION, Proof.PROVIDER),
            newcomer.lasting(),
            circumstances),
        newcomer.returnPath());
  }

  private boolean isTaken(String email) {
    String key = EmailAddress.key(email);
    readers.confirmOneAtATime(key);
    return readers.confirmed(key) != null;
  }

  /// The account that a newcomer's address belongs to, where the provider says that it is theirs.
  Readers.@Nullable Row account(Newcomers.Row newcomer) {
    return newcomer.verified() ? readers.confirmed(EmailAddress.key(newcomer.email())) : null;
  }
}
