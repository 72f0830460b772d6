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
    /// It is noted; the browser that holds the key may type the code.
    record Noted(Askings.Key key) implements Outcome {}

    /// That is no address.
    ///
    /// @param problem the key of the words that say why
    record NoAddress(String problem) implements Outcome {}

    /// Wished too often.
    record TooOften(Duration after) implements Outcome {}

    /// Too many are wishing.
    record Crowded(Duration after) implements Outcome {}
  }

  /// A wish.
  ///
  /// @param browser the secret of the browser that asks
  /// @param lasting whether that is to be remembered then
  /// @param proof that it isn't a robot's, as the page's script sent it along; may be empty
  record Form(String email, Token browser, ReturnPath returnTo, boolean lasting, String proof) {}

  Outcome wish(Form form, Circumstances circumstances) {
    return switch (EmailAddress.read(form.email())) {
      case EmailAddress.Reading.Undeliverable(String problem) -> new Outcome.NoAddress(problem);
      case EmailAddress.Reading.Deliverable(EmailAddress address) ->
          switch (throttles.letter(address.key(), circumstances.network())) {
            case Turn.Later(Duration after) -> new Outcome.TooOften(after);
            case Turn.Granted _ -> check(address, form, form.proof(), circumstances);
          };
    };
  }

  private Outcome check(EmailAddress email, Form form, String proof, Circumstances circumstances) {
    return switch (robots.judge(proof, circumstances.network())) {
      case Verdict.Later(Duration after) -> new Outcome.Crowded(after);
      case Verdict.Passed passed ->
          switch (note(email, form, passed, circumstances)) {
            case Noting.Noted(Askings.Key key) -> new Outcome.Noted(key);
            // the same form sent twice: the second goes the way of those without a proof
            case Noting.ProofSpentBefore _ -> check(email, form, "", circumstances);
          };
    };
  }

  private sealed interface Noting {
    record Noted(Askings.Key key) implements Noting {}

    record ProofSpentBefore() implements Noting {}
  }

  private Noting note(
      EmailAddress email, Form form, Verdict.Passed passed, Circumstances circumstances) {
    return transactions.execute(_ ->
        switch (robots.spend(passed)) {
          case Spending.SpentBefore _ -> new Noting.ProofSpentBefore();
          case Spending.Spent _ -> {
            var key = new Askings.Key(Token.random(), form.browser());
            long asking =
                askings.add(key, email, circumstances.network(), form.returnTo(), form.lasting());
            desk.signIn(asking, email, form.returnTo());
            yield new Noting.Noted(key);
          }
        });
  }

  /// Wishes for another code in the same browser; the one before is worthless.
  Outcome again(Askings.Key key, Askings.Row asking, Circumstances circumstances) {
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
              yield new Outcome.Noted(key);
            }
          };
    };
  }
}
