package org.standfirst.readers.codes;

import org.springframework.stereotype.Component;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.codes.Codes.Purpose;
import org.standfirst.readers.pages.Problem;

/// The field in which a code is typed: reads it, tries it, and has the words for what is wrong.
@Component
public class CodeField {
  private static final String NAME = "code";

  /// What is wrong with a code that was the right one once.
  public static final Problem WORTHLESS = new Problem(NAME, "readers.code.worthless", 0);

  private final Codes codes;

  public CodeField(Codes codes) {
    this.codes = codes;
  }

  /// What came of what was typed.
  public sealed interface Trial {
    /// It was the code, and that is spent.
    record Passed(ReaderId reader) implements Trial {}

    /// It wasn't.
    record Refused(Problem problem) implements Trial {}
  }

  /// Tries what was typed. What can't be a code is not counted as a try.
  public Trial attempt(Purpose purpose, long holder, String typed) {
    return switch (TypedCode.read(typed)) {
      case TypedCode.Missing _ -> refused("readers.code.missing", 0);
      case TypedCode.Illegible _ -> refused("readers.code.unreadable", 0);
      case TypedCode.Legible(Code code) ->
          switch (codes.spend(purpose, holder, code)) {
            case Spending.Spent(ReaderId reader) -> new Trial.Passed(reader);
            case Spending.Wrong(int left) ->
                refused(left == 1 ? "readers.code.wrong-once-more" : "readers.code.wrong", left);
            case Spending.UsedUp _ ->
                refused(
                    purpose == Purpose.PROOF
                        ? "readers.code.used-up.alone"
                        : "readers.code.used-up",
                    0);
            case Spending.Worthless _ -> new Trial.Refused(WORTHLESS);
          };
    };
  }

  private static Trial refused(String words, int left) {
    return new Trial.Refused(new Problem(NAME, words, left));
  }
}
