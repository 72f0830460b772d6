package org.standfirst.articles;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The last part of an address: lower-case Latin letters, digits and hyphens.
public final class Slug {
  private static final int LONGEST = 80;
  private static final int TRIES = 10;
  private static final int MOST = 100_000_000;
  private static final Pattern FITTING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’`]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  /// Whether an address may end in it.
  public static boolean fits(String slug) {
    return !isTooLong(slug) && FITTING.matcher(slug).matches();
  }

  /// Whether an address would be longer than it may be, whatever it is made of.
  public static boolean isTooLong(String slug) {
    return slug.length() > LONGEST + 10;
  }

  /// The slug for those words, cut between words; `otherwise` where they hold no Latin letter or
  /// digit.
  public static String of(String words, String otherwise) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ð", "d")
            .replace("þ", "th")
            .replace("ı", "i");
    String hyphened = OTHERS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("-");
    String trimmed = trim(hyphened);
    if (trimmed.length() > LONGEST) {
      int cut = trimmed.lastIndexOf('-', LONGEST);
      trimmed = trim(trimmed.substring(0, cut > 0 ? cut : LONGEST));
    }
    return trimmed.isEmpty() ? otherwise : trimmed;
  }

  /// The slugs to try for those words, one after the other: the plain one, numbered ones, and some
  /// at random that are hardly taken.
  static List<String> candidates(String words) {
    String plain = of(words, "article");
    return Stream.concat(
            Stream.of(plain),
            IntStream.range(2, 2 * TRIES)
                .map(each -> each < TRIES ? each : ThreadLocalRandom.current().nextInt(MOST))
                .mapToObj(each -> plain + "-" + each))
        .toList();
  }

  private static String trim(String hyphened) {
    int start = hyphened.startsWith("-") ? 1 : 0;
    int end = hyphened.length() - (hyphened.length() > start && hyphened.endsWith("-") ? 1 : 0);
    return hyphened.substring(start, end);
  }
}
