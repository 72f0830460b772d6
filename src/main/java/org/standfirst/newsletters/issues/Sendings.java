package org.standfirst.newsletters.issues;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.standfirst.newsletters.Hand;
import org.standfirst.newsletters.IssueId;

/// How issues are sent, as far as the newsroom sees and steers it. Whoever sends offers the bean,
/// and notes in the audit trail what was told.
public interface Sendings {
  /// How many copies stand in a list at the most.
  int A_PAGE = 50;

  /// How far an issue has come.
  ///
  /// @param counts copies by state; those with none may be missing
  /// @param perSecond how many were settled a second lately
  /// @param doneAt when all are reckoned to be settled; null: nobody can say, or they are
  /// @param hindrances why fewer leave than could, or none
  record Progress(
      Map<String, Long> counts,
      double perSecond,
      @Nullable Instant doneAt,
      List<Hindrance> hindrances) {
    /// How many there are.
    public long all() {
      return counts.values().stream().mapToLong(each -> each).sum();
    }

    /// How many there are in a state.
    public long of(String state) {
      return counts.getOrDefault(state, 0L);
    }

    /// How many are done with, whatever came of them.
    public long settled() {
      return of("sent") + of("failed") + of("unknown") + of("dropped");
    }

    /// How many hundredths of them are.
    public long hundredths() {
      return all() == 0 ? 0 : settled() * 100 / all();
    }

    /// How many hundredths of them are in a state.
    public long hundredths(String state) {
      return all() == 0 ? 0 : of(state) * 100 / all();
    }

    /// How many are settled a minute.
    public long perMinute() {
      return Math.round(perSecond * 60);
    }
  }

  /// Why copies don't leave for now by a server, as the node knows it that is asked.
  ///
  /// @param word `nobody` where there is no server at all, `rests`, or `limited` for today
  /// @param relay the server; empty: there is none
  /// @param words what it said last, or how many it is given
  record Hindrance(String word, String relay, String words) {}

  /// What came of an order.
  enum Outcome {
    DONE,
    /// It has moved on, or somebody was faster: nothing was changed.
    OVERTAKEN
  }

  /// A recipient's copy.
  ///
  /// @param recipient by whom staff know them; empty: they are erased
  /// @param words why it stands as it does: what a server said, or a word of ours; may be empty
  /// @param at when it was settled, or is tried again; null: neither
  record Line(
      long id, String recipient, String words, int attempts, String relay, @Nullable Instant at) {}

  Progress progress(IssueId issue);

  /// No copy leaves until it is resumed.
  Outcome pause(IssueId issue, Hand by);

  Outcome resume(IssueId issue, Hand by);

  /// No further copy leaves, for good.
  Outcome cancel(IssueId issue, Hand by);

  /// All that servers refused are tried once more.
  Outcome retry(IssueId issue, Hand by);

  /// Copies in a state.
  ///
  /// @param after the last that was shown; 0: from the start
  List<Line> list(IssueId issue, String state, long after);

  /// Says of a copy of which nobody knows whether it left that it did, or has it sent again.
  Outcome resolve(long delivery, boolean arrived, Hand by);
}
