package org.standfirst.newsletters.returns.parsing;

/// Puts words on one line, with nothing in it that isn't shown.
final class Spaces {
  private Spaces() {}

  static String single(String text) {
    var line = new StringBuilder(Math.min(text.length(), 4_096));
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (Character.isWhitespace(each)
          || Character.isSpaceChar(each)
          || Character.isISOControl(each)) {
        if (!blank) {
          line.append(' ');
        }
        blank = true;
      } else if (each != '\ufffe' && each != '\uffff') {
        line.append(Character.isSurrogate(each) && !isPaired(text, i) ? '\ufffd' : each);
        blank = false;
      }
    }
    return line.toString().stripTrailing();
  }

  private static boolean isPaired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
