package org.standfirst.comments.writing;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What somebody typed, as it is kept: one spelling of each letter, and nothing that the eye
/// doesn't see or that climbs over its neighbours.
public record CommentText(String text) {
  private static final int FEWEST_LETTERS = 1;

  /// Controls, lone surrogates, what is no character, private use, and what turns the direction of
  /// the words around it or takes no room. Joiners stay: Persian and families of emoji need them.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f"
              + "\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffc\\x{e0000}-\\x{e0fff}&&[^\\n\\t]]");

  /// More marks on one letter than any script needs.
  private static final Pattern CLIMBING = Pattern.compile("(\\p{M}{4})\\p{M}+");

  private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u0085");
  private static final Pattern TRAILING = Pattern.compile("[ \\t\\u00a0]+(?=\\n|$)");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");
  private static final Pattern A_LETTER = Pattern.compile("[\\p{L}\\p{N}\\p{So}]");

  /// What was read in the field.
  public sealed interface Reading {
    /// Something to say.
    record Fitting(CommentText text) implements Reading {}

    /// Not so.
    ///
    /// @param problem the key of why
    record Unfitting(String problem) implements Reading {}
  }

  /// Reads what was typed.
  ///
  /// @param longest the most characters it may have
  public static Reading read(String typed, int longest) {
    String text = tidy(typed);
    if (!A_LETTER.matcher(text).results().skip(FEWEST_LETTERS - 1).findAny().isPresent()) {
      return new Reading.Unfitting("comments.refused.empty");
    }
    if (text.codePointCount(0, text.length()) > longest) {
      return new Reading.Unfitting("comments.refused.too-long");
    }
    return new Reading.Fitting(new CommentText(text));
  }

  /// What was typed without what is taken out; for a form that is shown again.
  static String tidy(String typed) {
    String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
    String seen = UNSEEN.matcher(Normalizer.normalize(lines, Normalizer.Form.NFC)).replaceAll("");
    String level = CLIMBING.matcher(seen).replaceAll("$1");
    String ended = TRAILING.matcher(level).replaceAll("");
    return EMPTY_LINES.matcher(ended).replaceAll("\n\n").strip();
  }
}
