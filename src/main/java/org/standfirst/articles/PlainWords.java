package org.standfirst.articles;

import java.util.regex.Pattern;

/// Words without markup, as they come from outside: white space is made one, and characters that
/// would break the page or the file around them are taken out.
public final class PlainWords {
  private static final Pattern UNPRINTABLE =
      Pattern.compile(
          "[\\s\\p{Cc}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}\\x{FFFE}\\x{FFFF}]+");

  private PlainWords() {}

  /// Those words without it.
  public static String of(String raw) {
    return UNPRINTABLE.matcher(raw).replaceAll(" ").strip();
  }

  /// The first of them, ending after a word; all of them where they aren't longer than that.
  public static String beginning(String words, int longest) {
    if (words.length() <= longest) {
      return words;
    }
    int space = words.lastIndexOf(' ', longest);
    int end = space > 0 ? space : longest;
    return words.substring(0, Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end)
        + "…";
  }
}
