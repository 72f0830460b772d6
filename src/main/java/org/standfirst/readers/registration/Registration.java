package org.standfirst.readers.registration;

import org.springframework.stereotype.Component;
import org.standfirst.readers.password.PasswordHashes;
import org.standfirst.readers.password.PasswordHashes.Hashing;
import org.standfirst.readers.people.Application;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.ReturnPath;

/// Registers a visitor: reads the form, grants a turn, checks for robots, hashes the password, and
/// enters the reader in one transaction. Nothing on this way depends on whether the address is
/// known.
@Component
public class Registration {
  private final Examination examination;
  private final Throttles throttles;
  private final RobotsCheck robots;
  private final PasswordHashes passwords;
  private final Entry entry;

  Registration(
      Examination examination,
      Throttles throttles,
      RobotsCheck robots,
      PasswordHashes passwords,
      Entry entry) {
    this.examination = examination;
    this.throttles = throttles;
    this.robots = robots;
    this.passwords = passwords;
    this.entry = entry;
  }

  RegistrationOutcome register(RegistrationForm form, Circumstances circumstances) {
    return switch (examination.read(form)) {
      case Examination.Reading.Flawed(var problems) -> new RegistrationOutcome.Refused(problems);
      case Examination.Reading.Sound(Application application) ->
          switch (throttles.register(application.email().key(), circumstances.network())) {
            case Turn.Later(var after) -> new RegistrationOutcome.TooOften(after);
            case Turn.Granted _ -> check(application, form.returnTo(), form.proof(), circumstances);
          };
    };
  }

  private RegistrationOutcome check(
      Application application, ReturnPath returnTo, String proof, Circumstances circumstances) {
    return switch (robots.judge(proof, circumstances.network())) {
      case Verdict.Later(var after) -> new RegistrationOutcome.Crowded(after);
      case Verdict.Passed passed ->
          switch (passwords.hash(application.password())) {
            case Hashing.Crowded(var after) -> new RegistrationOutcome.Crowded(after);
            case Hashing.Hashed(String hash) ->
                enter(application, returnTo, hash, passed, circumstances);
          };
    };
  }

  private RegistrationOutcome enter(
      Application application,
      ReturnPath returnTo,
      String hash,
      Verdict.Passed passed,
      Circumstances circumstances) {
    return switch (entry.enter(application, returnTo, hash, passed, circumstances)) {
      case Entry.Outcome.Entered(Opened session) -> new RegistrationOutcome.Registered(session);
      // the same form sent twice: the second goes the way of those without a proof
      case Entry.Outcome.ProofSpentBefore _ -> check(application, returnTo, "", circumstances);
    };
  }
}
