package org.standfirst.readers.people;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A first or last name: letters and marks of any script, space, hyphen, apostrophe and full stop.
public record PersonName(String name) {
  private static final int LONGEST = 40;
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M} '’.\\-‐]+");
  private static final Pattern A_LETTER = Pattern.compile("\\p{L}");
  private static final Pattern SPACES = Pattern.compile("[ \\u00a0]+");

  /// What was read in the field.
  public sealed interface Reading {
    /// A name.
    record Fitting(PersonName name) implements Reading {}

    /// None.
    ///
    /// @param flaw says why
    record Unfitting(Flaw flaw) implements Reading {}
  }

  /// What is wrong with what was typed.
  public enum Flaw {
    MISSING,
    TOO_LONG,
    OTHER_CHARACTERS
  }

  /// Reads what was typed.
  public static Reading read(String typed) {
    String name =
        SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ").strip();
    if (name.isEmpty()) {
      return new Reading.Unfitting(Flaw.MISSING);
    }
    if (!LETTERS.matcher(name).matches() || !A_LETTER.matcher(name).find()) {
      return new Reading.Unfitting(Flaw.OTHER_CHARACTERS);
    }
    if (name.codePointCount(0, name.length()) > LONGEST) {
      return new Reading.Unfitting(Flaw.TOO_LONG);
    }
    return new Reading.Fitting(new PersonName(name));
  }
}
