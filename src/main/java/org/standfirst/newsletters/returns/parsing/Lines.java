package org.standfirst.newsletters.returns.parsing;

/// Where the lines of a mail begin and end, whether by CR LF, as it should be, or by LF.
final class Lines {
  private Lines() {}

  /// Where the line after that begins.
  static int next(byte[] mail, int line, int to) {
    int at = line;
    while (at < to && mail[at] != '\n') {
      at++;
    }
    return Math.min(at + 1, to);
  }

  /// Where the text begins after the first empty line; the end where there is none.
  static int afterEmpty(byte[] mail, int from, int to) {
    int line = from;
    while (line < to) {
      int next = next(mail, line, to);
      if (mail[line] == '\n' || (mail[line] == '\r' && next - line == 2)) {
        return next;
      }
      line = next;
    }
    return to;
  }

  /// Where the next line begins that isn't empty; the end where there is none.
  static int skipEmpty(byte[] mail, int from) {
    int at = from;
    while (at < mail.length && (mail[at] == '\n' || mail[at] == '\r')) {
      at++;
    }
    return at;
  }

  /// Whether the line is `--` and the boundary, and perhaps `--`.
  static boolean isDelimiter(byte[] mail, int line, int next, byte[] boundary) {
    if (next - line < boundary.length + 2 || mail[line] != '-' || mail[line + 1] != '-') {
      return false;
    }
    for (int i = 0; i < boundary.length; i++) {
      if (mail[line + 2 + i] != boundary[i]) {
        return false;
      }
    }
    int rest = line + 2 + boundary.length;
    return rest >= next || mail[rest] <= ' ' || mail[rest] == '-';
  }

  static boolean isLast(byte[] mail, int line, int next, byte[] boundary) {
    int rest = line + 2 + boundary.length;
    return rest + 1 < next && mail[rest] == '-' && mail[rest + 1] == '-';
  }

  /// The line end before a delimiter belongs to that.
  static int withoutEnd(byte[] mail, int start, int end) {
    int at = end;
    if (at > start && mail[at - 1] == '\n') {
      at--;
    }
    if (at > start && mail[at - 1] == '\r') {
      at--;
    }
    return at;
  }
}
