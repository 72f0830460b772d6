package org.standfirst.newsletters.smtp;

import java.util.List;
import java.util.regex.Pattern;

/// What a server said.
///
/// @param status the enhanced status code (RFC 3463), such as `5.1.1`; may be empty
/// @param words in one line without control characters, cut where they are many
public record Reply(int code, String status, String words) {
  private static final int LONGEST = 500;
  private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\s]+");

  /// @param lines without the code
  static Reply of(int code, List<String> lines) {
    String status = "";
    var words = new StringBuilder();
    for (String line : lines) {
      int end = status(line, code / 100);
      if (end > 0 && status.isEmpty()) {
        status = line.substring(0, end);
      }
      String rest = line.substring(end).strip();
      words.append(words.isEmpty() || rest.isEmpty() ? "" : " ").append(rest);
    }
    return new Reply(code, status, oneLine(words.toString()));
  }

  /// Where the enhanced status code ends that a line begins with; 0: it begins with none.
  private static int status(String line, int digit) {
    int dots = 0;
    int digits = 0;
    int i = 0;
    for (; i < line.length() && line.charAt(i) != ' '; i++) {
      char each = line.charAt(i);
      if (each == '.' && digits > 0) {
        dots++;
        digits = 0;
      } else if (each < '0' || each > '9' || ++digits > 3) {
        return 0;
      }
    }
    boolean complete = dots == 2 && digits > 0 && line.charAt(1) == '.';
    return complete && line.charAt(0) - '0' == digit ? i : 0;
  }

  private static String oneLine(String words) {
    String line = words;
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) < ' ' || words.charAt(i) > '~') {
        line = UNFIT.matcher(words).replaceAll(" ").strip();
        break;
      }
    }
    return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
  }

  @Override
  public String toString() {
    return (code + " " + status).strip() + " " + words;
  }
}
