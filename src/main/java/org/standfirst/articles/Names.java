package org.standfirst.articles;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// People's names, as they are compared and as they stand in words.
public final class Names {
  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern APOSTROPHE = Pattern.compile("[\\x{2018}\\x{2019}\\x{2BC}]");
  private static final Pattern HYPHEN = Pattern.compile("[\\x{2010}\\x{2011}]");

  private Names() {}

  /// A name as it is compared: however it was typed, in capitals or not, with composed letters or
  /// with marks of their own, with a typist's apostrophe and hyphen or a printer's, with spaces of
  /// whatever kind, and whatever can't be seen in it.
  public static String folded(String name) {
    String plain = plain(UNSEEN.matcher(name).replaceAll(""));
    String signs = HYPHEN.matcher(APOSTROPHE.matcher(plain).replaceAll("'")).replaceAll("-");
    String folded =
        composed(signs).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    return composed(folded);
  }

  /// A name as it is shown, with plain spaces. What can't be seen stays: in some scripts it tells
  /// how letters join.
  static String plain(String name) {
    return SPACE.matcher(PlainWords.of(name)).replaceAll(" ").strip();
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /// What a folded name may be found by: all of it, then all from its second word on, and so on.
  static List<String> beginnings(String folded) {
    IntStream words =
        IntStream.range(1, folded.length())
            .filter(each ->
                isBetweenWords(folded.charAt(each - 1)) && !isBetweenWords(folded.charAt(each)));
    return Stream.concat(Stream.of(folded), words.mapToObj(folded::substring)).toList();
  }

  private static boolean isBetweenWords(char letter) {
    return letter == ' ' || letter == '-';
  }

  /// The names in words with commas between them.
  static Stream<String> in(String words) {
    return Arrays.stream(words.split(",", -1))
        .map(Names::plain)
        .filter(each -> !folded(each).isEmpty());
  }

  /// Those of them that are none of these.
  public static List<String> besides(Collection<String> known, String words) {
    Set<String> folded = known.stream().map(Names::folded).collect(Collectors.toSet());
    return in(words).filter(each -> !folded.contains(folded(each))).toList();
  }
}
