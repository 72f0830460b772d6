package org.standfirst.readers.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.account.NewsletterChoices;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.password.PasswordChoice;
import org.standfirst.readers.password.PasswordPolicy.Opinion;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.people.Birth;
import org.standfirst.readers.people.DisposableAddresses;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.people.PersonName;
import org.standfirst.site.PaperSettings;

/// Reads the fields of forms and says what is to be put right. It never looks up who is registered,
/// so that its answer can't tell.
@Component
public class Examination {
  private final PasswordChoice passwords;
  private final DisposableAddresses disposable;
  private final NewsletterChoices newsletters;
  private final PaperSettings settings;
  private final Clock clock;

  Examination(
      PasswordChoice passwords,
      DisposableAddresses disposable,
      NewsletterChoices newsletters,
      PaperSettings settings,
      Clock clock) {
    this.passwords = passwords;
    this.disposable = disposable;
    this.newsletters = newsletters;
    this.settings = settings;
    this.clock = clock;
  }

  /// What was read in a registration.
  public sealed interface Reading {
    /// Everything is in order.
    record Sound(Application application) implements Reading {}

    /// Something isn't.
    record Flawed(Problems problems) implements Reading {}
  }

  /// Two names, as far as they are names.
  public record Names(@Nullable PersonName first, @Nullable PersonName last) {}

  Reading read(RegistrationForm form) {
    List<Problem> problems = new ArrayList<>();
    EmailAddress email = email(form.email(), problems);
    password(form.password(), problems);
    return read(form, email, problems);
  }

  /// The same for those who come from a provider and choose no password.
  public Reading vouched(RegistrationForm form) {
    List<Problem> problems = new ArrayList<>();
    EmailAddress email = email(form.email(), problems);
    return read(form, email, problems);
  }

  private Reading read(
      RegistrationForm form, @Nullable EmailAddress email, List<Problem> problems) {
    Names names = names(form.firstName(), form.lastName(), problems);
    birth(form, problems);
    if (email == null || names.first() == null || names.last() == null || !problems.isEmpty()) {
      return new Reading.Flawed(new Problems(List.copyOf(problems)));
    }
    return new Reading.Sound(
        new Application(
            email,
            form.password(),
            names.first(),
            names.last(),
            newsletters.known(form.newsletters()),
            !form.optOut()));
  }

  public Names names(String first, String last, List<Problem> problems) {
    return new Names(
        name("firstName", "readers.first-name.missing", first, problems),
        name("lastName", "readers.last-name.missing", last, problems));
  }

  public void password(String password, List<Problem> problems) {
    switch (passwords.on(password)) {
      case Opinion.Fine _ -> {}
      case Opinion.Lacking(String key, int given) ->
          problems.add(new Problem("password", key, given));
    }
  }

  private @Nullable EmailAddress email(String typed, List<Problem> problems) {
    return switch (EmailAddress.read(typed)) {
      case EmailAddress.Reading.Deliverable(EmailAddress address) -> {
        if (disposable.include(address)) {
          problems.add(new Problem("email", "readers.email.disposable"));
        }
        yield address;
      }
      case EmailAddress.Reading.Undeliverable(String key) -> {
        problems.add(new Problem("email", key));
        yield null;
      }
    };
  }

  private static @Nullable PersonName name(
      String field, String missing, String typed, List<Problem> problems) {
    return switch (PersonName.read(typed)) {
      case PersonName.Reading.Fitting(PersonName name) -> name;
      case PersonName.Reading.Unfitting(PersonName.Flaw flaw) -> {
        String key =
            switch (flaw) {
              case MISSING -> missing;
              case TOO_LONG -> "readers.name.too-long";
              case OTHER_CHARACTERS -> "readers.name.other-characters";
            };
        problems.add(
            new Problem(field, key, typed.strip().codePointCount(0, typed.strip().length())));
        yield null;
      }
    };
  }

  private void birth(RegistrationForm form, List<Problem> problems) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.paper().zone());
    switch (Birth.read(
        form.birthDate(), form.birthDay(), form.birthMonth(), form.birthYear(), today)) {
      case Birth.Reading.GrownUp _ -> {}
      case Birth.Reading.Refused(String key) -> problems.add(new Problem("birthDay", key));
    }
  }
}
