package org.standfirst.wire;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Text as agencies send it, without what can't be printed: control characters, halves of
/// characters, and marks that turn the direction of everything after them.
final class PlainText {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t\\u00a0]*\\R\\s*");
  private static final Pattern LINES = Pattern.compile("\\R");

  private PlainText() {}

  /// One line of it: headline, name, caption.
  static String line(String text) {
    return SPACES.matcher(printable(text)).replaceAll(" ").strip();
  }

  /// Its paragraphs, parted by blank lines or, where there are none, by the ends of lines.
  static List<String> paragraphs(String text) {
    String printable = printable(text).strip();
    Pattern end = BLANK_LINES.matcher(printable).find() ? BLANK_LINES : LINES;
    return Arrays.stream(end.split(printable, -1))
        .map(PlainText::line)
        .filter(PlainText::isReadable)
        .toList();
  }

  static boolean isReadable(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// The text, or so much of its beginning.
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end) + "…";
  }

  /// The text as it stands in HTML, in attributes too.
  static String escaped(String text) {
    var html = new StringBuilder(text.length() + 16);
    text.chars().forEach(c -> escape((char) c, html));
    return html.toString();
  }

  static void escape(char c, StringBuilder html) {
    switch (c) {
      case '<' -> html.append("&lt;");
      case '>' -> html.append("&gt;");
      case '&' -> html.append("&amp;");
      case '"' -> html.append("&quot;");
      default -> html.append(c);
    }
  }

  static String printable(String text) {
    var printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(printable, c));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int c) {
    switch (Character.getType(c)) {
      case Character.SURROGATE -> printable.append('\ufffd');
      case Character.CONTROL -> {
        if (c == '\n' || c == '\t' || c == '\r') {
          printable.append((char) c);
        }
      }
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> printable.append('\n');
      case Character.UNASSIGNED -> {
        if ((c & 0xfffe) != 0xfffe) {
          printable.appendCodePoint(c);
        }
      }
      default -> {
        if (!turns(c) && c != '\ufeff') {
          printable.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean turns(int c) {
    return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
  }
}
