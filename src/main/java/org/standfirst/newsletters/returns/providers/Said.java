package org.standfirst.newsletters.returns.providers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.newsletters.returns.Hardness;
import org.standfirst.newsletters.returns.Report;
import org.standfirst.newsletters.returns.parsing.Verdicts;

/// Makes reports of what providers say.
final class Said {
  private static final Pattern TOKEN = Pattern.compile("bounce\\+([^@\\s+<>]{1,64})@");

  private Said() {}

  /// @param returnPath from where the mail was sent; may be empty
  /// @param messageId with or without angle brackets; may be empty
  static Report.Origin origin(String returnPath, String messageId) {
    Matcher token = TOKEN.matcher(returnPath);
    String id = messageId.strip();
    return new Report.Origin(
        token.find() ? token.group(1) : "",
        id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id);
  }

  /// A bounce that the provider calls lasting: it still isn't, where the words say otherwise.
  static Report bounce(
      boolean lasting, String recipient, String status, String words, Report.Origin origin) {
    return new Report.Bounce(
        lasting ? Verdicts.of(status, words) : Hardness.SOFT,
        recipient,
        status,
        Verdicts.line(words),
        origin);
  }

  static Report complaint(String recipient, String kind, Report.Origin origin) {
    return new Report.Complaint(recipient, kind.isEmpty() ? "abuse" : kind, origin);
  }
}
