package org.standfirst.comments.writing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A name that somebody goes by in discussions.
public record Pseudonym(String name) {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 30;
  private static final Pattern FITTING =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} '’.\\-‐_]*");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}.*\\p{L}");
  private static final Pattern CLIMBING = Pattern.compile("\\p{M}{3}");
  private static final Pattern SPACES = Pattern.compile("[ \\u00a0]+");

  /// Letters of other scripts, and figures, that look like Latin ones; each to one that stands for
  /// all that look so.
  private static final Map<Integer, String> LOOKALIKES =
      pairs(
          "аaбbвbгrеeзeиuкkмmнhоoрpсcтtуyхxѕsіiјjһhԁdԛqԝwүyґrєeкkпnлnяrьb"
              + "αaβbγyδdεeηnθoιiκkλlμuνvοoπnρpσoτtυuφoχxωw"
              + "0o1i3e4a5s7t8b9gliıiłiøoæaœoßsđdħhŧtðdþpɑaɡgʟi|i");

  /// What was read in the field.
  public sealed interface Reading {
    /// A name.
    record Fitting(Pseudonym pseudonym) implements Reading {}

    /// None.
    ///
    /// @param problem the key of why
    record Unfitting(String problem) implements Reading {}
  }

  /// Reads what was typed.
  public static Reading read(String typed) {
    String name =
        SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ").strip();
    int length = name.codePointCount(0, name.length());
    if (length < SHORTEST) {
      return new Reading.Unfitting("comments.name.too-short");
    }
    if (length > LONGEST) {
      return new Reading.Unfitting("comments.name.too-long");
    }
    if (!FITTING.matcher(name).matches()
        || !LETTERS.matcher(name).find()
        || CLIMBING.matcher(name).find()) {
      return new Reading.Unfitting("comments.name.characters");
    }
    return mixesScripts(name)
        ? new Reading.Unfitting("comments.name.scripts")
        : new Reading.Fitting(new Pseudonym(name));
  }

  /// The name without all that the eye may miss: two that fold alike look alike.
  public String folded() {
    return folded(name);
  }

  /// The same of any name.
  public static String folded(String name) {
    String bare =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("rn", "m")
            .replace("vv", "w");
    return bare.codePoints()
        .filter(each -> Character.isLetterOrDigit(each) || LOOKALIKES.containsKey(each))
        .mapToObj(each -> LOOKALIKES.getOrDefault(each, Character.toString(each)))
        .collect(Collectors.joining());
  }

  private static boolean mixesScripts(String name) {
    return SPACES
        .splitAsStream(name)
        .anyMatch(word ->
            word.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(Character.UnicodeScript::of)
                    .filter(each ->
                        each == Character.UnicodeScript.LATIN
                            || each == Character.UnicodeScript.CYRILLIC
                            || each == Character.UnicodeScript.GREEK)
                    .distinct()
                    .count()
                > 1);
  }

  private static Map<Integer, String> pairs(String pairs) {
    int[] all = pairs.codePoints().toArray();
    return IntStream.range(0, all.length / 2)
        .boxed()
        .collect(
            Collectors.toMap(
                each -> all[2 * each],
                each -> Character.toString(all[2 * each + 1]),
                (first, _) -> first));
  }
}
