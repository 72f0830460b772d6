package org.standfirst.newsletters.returns.parsing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a report brings along of the mail it tells of: whole, its headers, or as text within text.
///
/// @param messageId without angle brackets; empty: it isn't said
/// @param to the addresses it was to, in lower case
/// @param returnPath its return path as it stands there; empty: it isn't said
/// @param headers all that there is of them
record Original(String messageId, List<String> to, String returnPath, Headers headers) {
  private static final Pattern MESSAGE_ID = Pattern.compile("<\\s*([^<>\\s]{1,250})\\s*>");

  /// Where the copy begins that many servers append to their words.
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?im)^[>| \\t]{0,8}(?:Message-ID|Return-Path|Received|Delivered-To|DKIM-Signature|X-Mailer):[^\\n]{0,998}$");

  private static final Headers NONE = Headers.read(new byte[0], 0, 0);
  static final Original MISSING = new Original("", List.of(), "", NONE);

  /// The original among the parts of a report.
  static Original among(Part report) {
    return report
        .all()
        .filter(each -> !each.parts().isEmpty() && !each.type().startsWith("multipart/"))
        .findFirst()
        .map(each -> of(each.parts().getFirst().headers()))
        .orElse(MISSING);
  }

  /// The original whose headers stand in a text, as far as they do.
  static Original within(String text) {
    Matcher start = QUOTED.matcher(text);
    if (!start.find()) {
      return MISSING;
    }
    int from = start.start();
    while (from > 0 && text.charAt(from - 1) == '\n' && isField(text, lineBefore(text, from))) {
      from = lineBefore(text, from);
    }
    byte[] block =
        text.substring(from, Math.min(text.length(), from + 32_000))
            .lines()
            .map(each -> each.replaceFirst("^[>| \\t]{1,8}(?=[A-Za-z-]{2,40}:)", ""))
            .reduce("", (all, line) -> all.length() > 32_000 ? all : all + line + "\n")
            .getBytes(StandardCharsets.UTF_8);
    return of(
        Headers.read(block, 0, Lines.afterEmpty(block, Lines.skipEmpty(block, 0), block.length)));
  }

  static Original of(Headers headers) {
    return new Original(
        messageId(headers.text("Message-ID")),
        Mailboxes.in(headers.text("To")),
        headers.text("Return-Path"),
        headers);
  }

  /// The first message id in a text; empty: none.
  static String messageId(String text) {
    Matcher found = MESSAGE_ID.matcher(text.length() > 2_000 ? text.substring(0, 2_000) : text);
    return found.find() ? found.group(1) : "";
  }

  boolean isMissing() {
    return messageId.isEmpty() && to.isEmpty() && returnPath.isEmpty();
  }

  private static int lineBefore(String text, int line) {
    return text.lastIndexOf('\n', Math.max(0, line - 2)) + 1;
  }

  private static boolean isField(String text, int line) {
    int colon = text.indexOf(':', line);
    int end = text.indexOf('\n', line);
    return colon > line
        && colon < end
        && text.substring(line, colon).strip().matches("[A-Za-z][A-Za-z0-9-]{1,40}");
  }
}
