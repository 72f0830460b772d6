package org.standfirst.readers;

import java.time.Duration;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.people.DisposableAddresses;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Spending;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;

/// Takes forms by which strangers give an address and want a letter: reads the address, grants a
/// turn, checks for robots, and only then has the wish noted. Nothing on this way depends on
/// whether the address is known.
@Component
public class Doorstep {
  private final DisposableAddresses disposable;
  private final Throttles throttles;
  private final RobotsCheck robots;
  private final TransactionTemplate transactions;

  Doorstep(
      DisposableAddresses disposable,
      Throttles throttles,
      RobotsCheck robots,
      TransactionTemplate transactions) {
    this.disposable = disposable;
    this.throttles = throttles;
    this.robots = robots;
    this.transactions = transactions;
  }

  /// What came of a form.
  public sealed interface Outcome {
    /// The wish is noted.
    record Noted() implements Outcome {}

    /// That is no address.
    ///
    /// @param problem the key of the words that say why
    record NoAddress(String problem) implements Outcome {}

    /// Wished too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are wishing.
    record Crowded(Duration after) implements Outcome {}
  }

  /// Takes the wish of somebody who may have an account or not. This may take some seconds.
  ///
  /// @param proof that it isn't a robot's, as the page's script sent it along; may be empty
  /// @param note notes the wish for an address, within a transaction
  public Outcome take(String email, String proof, String network, Consumer<String> note) {
    return switch (EmailAddress.read(email)) {
      case EmailAddress.Reading.Undeliverable(String problem) -> new Outcome.NoAddress(problem);
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (throttles.letter(address.key(), network)) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ -> check(address.address(), proof, network, note);
          };
    };
  }

  /// The same for an address that shall last: those that are thrown away after use are refused.
  public Outcome takeLasting(String email, String proof, String network, Consumer<String> note) {
    return EmailAddress.read(email) instanceof EmailAddress.Reading.Deliverable(var address)
            && disposable.include(address)
        ? new Outcome.NoAddress("readers.email.disposable")
        : take(email, proof, network, note);
  }

  private Outcome check(String address, String proof, String network, Consumer<String> note) {
    return switch (robots.judge(proof, network)) {
      case Verdict.Later(Duration after) -> new Outcome.Crowded(after);
      case Verdict.Passed passed ->
          switch (note(address, passed, note)) {
            case Spending.Spent _ -> new Outcome.Noted();
            // the same form sent twice: the second goes the way of those without a proof
            case Spending.SpentBefore _ -> check(address, "", network, note);
          };
    };
  }

  private Spending note(String address, Verdict.Passed passed, Consumer<String> note) {
    return transactions.execute(_ ->
        switch (robots.spend(passed)) {
          case Spending.SpentBefore before -> before;
          case Spending.Spent spent -> {
            note.accept(address);
            yield spent;
          }
        });
  }
}
