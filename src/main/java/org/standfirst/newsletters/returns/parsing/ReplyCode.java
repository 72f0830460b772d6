package org.standfirst.newsletters.returns.parsing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code a server's reply begins with (RFC 5321): `550`.
final class ReplyCode {
  private static final Pattern CODE =
      Pattern.compile(
          "(?:^|[:;(>\\s#\"'])([45][0-5][0-9])(?=[ \\-#:]{1,2}[^ ]|[ ]?$|\\))", Pattern.MULTILINE);

  private ReplyCode() {}

  /// The first in a text; 0: none.
  static int in(String text) {
    Matcher found = CODE.matcher(text);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
