package org.standfirst.readers.signin;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.standfirst.readers.letters.LetterDesk;
import org.standfirst.readers.people.EmailAddress;
import org.standfirst.readers.robots.RobotsCheck;
import org.standfirst.readers.robots.RobotsCheck.Spending;
import org.standfirst.readers.robots.RobotsCheck.Verdict;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Token;
import org.standfirst.readers.throttle.Throttles;
import org.standfirst.readers.throttle.Turn;
import org.standfirst.site.ReturnPath;

/// Takes the wish for a code to sign in by. The answer comes before anyone has looked who is
/// registered.
@Component
class CodeWish {
  private final Askings askings;
  private final LetterDesk desk;
  private final Throttles throttles;
  private final RobotsCheck robots;
  private final TransactionTemplate transactions;

  CodeWish(
      Askings askings,
      LetterDesk desk,
      Throttles throttles,
      RobotsCheck robots,
      TransactionTemplate transactions) {
    this.askings = askings;
    this.desk = desk;
    this.throttles = throttles;
    this.robots = robots;
    this.transactions = transactions;
  }

  /// What came of it.
  sealed interface Outcome {
    /// It is noted; whoever holds the token may type the code.
    record Noted(Token token) implements Outcome {}

    /// That is no address.
    ///
    /// @param problem the key of the words that say why
    record NoAddress(String problem) implements Outcome {}

    /// Wished too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are wishing.
    record Crowded(Duration after) implements Outcome {}
  }

  Outcome wish(
      String email,
      ReturnPath returnTo,
      boolean lasting,
      String proof,
      Circumstances circumstances) {
    return switch (EmailAddress.read(email)) {
      case EmailAddress.Reading.Undeliverable(String problem) -> new Outcome.NoAddress(problem);
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (throttles.letter(address.key(), circumstances.network())) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ -> check(address, returnTo, lasting, proof, circumstances);
          };
    };
  }

  private Outcome check(
      EmailAddress email,
      ReturnPath returnTo,
      boolean lasting,
      String proof,
      Circumstances circumstances) {
    return switch (robots.judge(proof, circumstances.network())) {
      case Verdict.Later(Duration after) -> new Outcome.Crowded(after);
      case Verdict.Passed passed ->
          switch (note(email, returnTo, lasting, passed, circumstances)) {
            case Noting.Noted(Token token) -> new Outcome.Noted(token);
            // the same form sent twice: the second goes the way of those without a proof
            case Noting.ProofSpentBefore _ -> check(email, returnTo, lasting, "", circumstances);
          };
    };
  }

  private sealed interface Noting {
    record Noted(Token token) implements Noting {}

    record ProofSpentBefore() implements Noting {}
  }

  private Noting note(
      EmailAddress email,
      ReturnPath returnTo,
      boolean lasting,
      Verdict.Passed passed,
      Circumstances circumstances) {
    return transactions.execute(_ ->
        switch (robots.spend(passed)) {
          case Spending.SpentBefore _ -> new Noting.ProofSpentBefore();
          case Spending.Spent _ -> {
            Token token = Token.random();
            long asking = askings.add(token, email, circumstances.network(), returnTo, lasting);
            desk.signIn(asking, email, returnTo);
            yield new Noting.Noted(token);
          }
        });
  }

  /// Wishes for another code in the same browser; the one before is worthless.
  Outcome again(Token token, Askings.Row asking, Circumstances circumstances) {
    return switch (EmailAddress.read(asking.email())) {
      case EmailAddress.Reading.Undeliverable(String problem) -> new Outcome.NoAddress(problem);
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (throttles.letter(address.key(), circumstances.network())) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ -> {
              transactions.executeWithoutResult(_ -> {
                askings.again(asking.id());
                desk.signIn(asking.id(), address, asking.back());
              });
              yield new Outcome.Noted(token);
            }
          };
    };
  }
}
