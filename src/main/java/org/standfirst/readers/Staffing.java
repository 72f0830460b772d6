package org.standfirst.readers;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.consent.Consents;
import org.standfirst.readers.consent.Form;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Hashing;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.Appointments;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.readers.people.Readers;
import org.standfirst.readers.session.Sessions;

/// Enrols people without a form: the demo's readers and staff. They are confirmed at once.
@Component
public class Staffing {
  private static final Duration SUBSCRIPTION = Duration.ofDays(365);
  private final PasswordHashes passwords;
  private final Readers readers;
  private final Appointments appointments;
  private final Consents consents;
  private final Sessions sessions;
  private final TransactionTemplate transactions;
  private final Clock clock;

  Staffing(
      PasswordHashes passwords,
      Readers readers,
      Appointments appointments,
      Consents consents,
      Sessions sessions,
      TransactionTemplate transactions,
      Clock clock) {
    this.passwords = passwords;
    this.readers = readers;
    this.appointments = appointments;
    this.consents = consents;
    this.sessions = sessions;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Someone to be enrolled.
  ///
  /// @param secondFactorWaived whether they may do staff's work without a second factor: for the
  ///   demo's people alone
  public record Person(
      String email,
      String firstName,
      String lastName,
      String password,
      Set<Role> roles,
      boolean subscriber,
      boolean secondFactorWaived) {}

  /// Enrols someone, in one transaction. Whoever has an account by that address keeps it, password
  /// and all, and is given the roles; with new ones they sign in anew.
  ///
  /// @throws IllegalArgumentException where address or names aren't such
  public ReaderId enrol(Person person) {
    Application application = application(person);
    Readers.Row known = readers.confirmed(application.email().key());
    if (known != null) {
      return transactions.execute(_ -> equip(known.readerId(), person));
    }
    return switch (passwords.hash(person.password())) {
      case Hashing.Crowded _ -> throw new IllegalStateException("too many are registering");
      case Hashing.Hashed(String hash) ->
          transactions.execute(_ -> {
            ReaderId reader = readers.add(application, hash);
            readers.confirm(reader);
            consents.agree(reader, Form.ENROLMENT, "");
            return equip(reader, person);
          });
    };
  }

  private ReaderId equip(ReaderId reader, Person person) {
    boolean raised = appointments.add(reader, person.roles());
    if (person.secondFactorWaived()) {
      appointments.waiveSecondFactor(reader);
    }
    if (person.subscriber()) {
      readers.subscribe(reader, clock.instant().plus(SUBSCRIPTION));
    }
    if (raised) {
      sessions.endAll(reader);
    } else {
      sessions.changed(reader);
    }
    return reader;
  }

  private static Application application(Person person) {
    return new Application(
        switch (EmailAddress.read(person.email())) {
          case EmailAddress.Reading.Deliverable(EmailAddress address) -> address;
          case EmailAddress.Reading.Undeliverable(String problem) ->
              throw new IllegalArgumentException(problem);
        },
        person.password(),
        name(person.firstName()),
        name(person.lastName()),
        List.of(),
        false);
  }

  private static PersonName name(String name) {
    return switch (PersonName.read(name)) {
      case PersonName.Reading.Fitting(PersonName fitting) -> fitting;
      case PersonName.Reading.Unfitting(PersonName.Flaw flaw) ->
          throw new IllegalArgumentException("not a name (" + flaw + "): " + name);
    };
  }
}
