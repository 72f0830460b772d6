package org.standfirst.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The folder of small style sheets and of the lists that join them.
final class CssFolder {
  private static final String FOLDER = "static/css/";

  private CssFolder() {}

  /// The sheets that a list names, joined in its order, without what is there for their writers:
  /// comments, indents, line ends.
  static String joined(String list) throws IOException {
    var all = new StringBuilder();
    for (String name : text(list).lines().toList()) {
      all.append(text(name));
    }
    return bare(all.toString());
  }

  /// Character by character: expressions take ten times as long, and every start waits for it.
  private static String bare(String sheets) {
    var bare = new StringBuilder(sheets.length());
    int at = 0;
    while (at < sheets.length()) {
      int next = endOfWord(sheets, at);
      bare.append(sheets, at, next);
      at = next == sheets.length() ? next : passMark(sheets, next, bare);
    }
    return bare.toString();
  }

  /// Where the next character stands that means something here.
  private static int endOfWord(String sheets, int from) {
    int at = from;
    while (at < sheets.length()) {
      char c = sheets.charAt(at);
      if (c <= ' ' || c == '"' || c == '}' || c == '/') {
        return at;
      }
      at++;
    }
    return at;
  }

  private static int passMark(String sheets, int at, StringBuilder bare) {
    char mark = sheets.charAt(at);
    if (mark == '"') {
      int end = endOf("\"", sheets, at + 1);
      bare.append(sheets, at, end);
      return end;
    }
    if (mark <= ' ' || isComment(sheets, at)) {
      int end = endOfGap(sheets, at);
      if (!bare.isEmpty() && end < sheets.length()) {
        bare.append(gap(sheets, at, end, last(bare)));
      }
      return end;
    }
    if (mark == '}' && last(bare) == ';') {
      bare.setLength(bare.length() - 1);
    }
    bare.append(mark);
    return at + 1;
  }

  /// What stays of spaces, line ends and comments between two characters.
  private static String gap(String sheets, int from, int end, char before) {
    String spaces = withoutComments(sheets, from, end);
    if (spaces.indexOf('\n') >= 0) {
      return "{};,".indexOf(before) >= 0 ? "" : "\n";
    }
    return ":,{}".indexOf(before) >= 0 || "{}".indexOf(sheets.charAt(end)) >= 0 ? "" : spaces;
  }

  private static String withoutComments(String sheets, int from, int end) {
    var spaces = new StringBuilder();
    int at = from;
    while (at < end) {
      if (isComment(sheets, at)) {
        at = endOf("*/", sheets, at + 2);
      } else {
        spaces.append(sheets.charAt(at));
        at++;
      }
    }
    return spaces.toString();
  }

  private static int endOfGap(String sheets, int from) {
    int at = from;
    while (at < sheets.length()) {
      if (isComment(sheets, at)) {
        at = endOf("*/", sheets, at + 2);
      } else if (sheets.charAt(at) <= ' ') {
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  private static boolean isComment(String sheets, int at) {
    return sheets.charAt(at) == '/' && at + 1 < sheets.length() && sheets.charAt(at + 1) == '*';
  }

  private static int endOf(String mark, String sheets, int from) {
    int found = sheets.indexOf(mark, from);
    return found < 0 ? sheets.length() : found + mark.length();
  }

  private static char last(StringBuilder bare) {
    return bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
  }

  private static String text(String name) throws IOException {
    try (InputStream stream = CssFolder.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IOException("missing in the jar: " + FOLDER + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
