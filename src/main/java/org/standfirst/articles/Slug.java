package org.standfirst.articles;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The last part of an address: lower-case Latin letters, digits and hyphens.
final class Slug {
  private static final int LONGEST = 80;
  private static final Pattern FITTING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}'’`]");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Slug() {}

  static boolean fits(String slug) {
    return slug.length() <= LONGEST + 10 && FITTING.matcher(slug).matches();
  }

  /// The slug for those words, cut between words; `otherwise` where they hold no Latin letter or
  /// digit.
  static String of(String words, String otherwise) {
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

  private static String trim(String hyphened) {
    int start = hyphened.startsWith("-") ? 1 : 0;
    int end = hyphened.length() - (hyphened.length() > start && hyphened.endsWith("-") ? 1 : 0);
    return hyphened.substring(start, end);
  }
}
