package org.standfirst.newsletters.returns.parsing;

import java.util.Locale;

/// Parameters of a media type, read as leniently as the strangest of servers needs.
final class Parameters {
  private Parameters() {}

  /// A parameter's value; empty where there is none.
  static String of(String parameters, String name) {
    String lower = parameters.toLowerCase(Locale.ROOT);
    int at = -1;
    while ((at = lower.indexOf(name, at + 1)) >= 0) {
      int equals = skipBlanks(parameters, at + name.length());
      if (isStart(parameters, at)
          && equals < parameters.length()
          && parameters.charAt(equals) == '=') {
        return value(parameters, skipBlanks(parameters, equals + 1));
      }
    }
    return "";
  }

  private static boolean isStart(String parameters, int at) {
    return at == 0 || parameters.charAt(at - 1) == ';' || parameters.charAt(at - 1) <= ' ';
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static String value(String text, int from) {
    if (from < text.length() && text.charAt(from) == '"') {
      int end = text.indexOf('"', from + 1);
      return text.substring(from + 1, end < 0 ? text.length() : end);
    }
    int end = text.indexOf(';', from);
    return text.substring(from, end < 0 ? text.length() : end).strip();
  }
}
