package org.standfirst.readers.robots;

import java.time.Duration;

/// Makes what is done at the doors dear for robots and cheap for people: registering, asking for a
/// code, asking for a new password. It is asked before anything is looked up, so it can't tell who
/// is registered.
public interface RobotsCheck {
  /// What the page's script has to do. A form says with `data-proof="/register/challenge"` that it
  /// is to be checked, holds a hidden field `proof`, and comes with `js/proof.js`.
  Task task();

  /// Judges a form. This may take some seconds.
  ///
  /// @param proof what the page's script sent along; empty where there was none
  /// @param network from where the form came
  Verdict judge(String proof, String network);

  /// Spends what a form passed by. It is called within the transaction that the form gives rise to,
  /// and is undone with it.
  Spending spend(Verdict.Passed passed);

  /// Forgets what is of no use any more.
  void sweep();

  /// What is thought of a form.
  sealed interface Verdict {
    /// A person, or one who paid.
    ///
    /// @param proof what is to be spent; empty: nothing
    record Passed(String proof) implements Verdict {}

    /// Come back in a while.
    record Later(Duration after) implements Verdict {}
  }

  /// What came of spending.
  sealed interface Spending {
    /// It is spent now.
    record Spent() implements Spending {}

    /// It was spent before, by another form.
    record SpentBefore() implements Spending {}
  }
}
