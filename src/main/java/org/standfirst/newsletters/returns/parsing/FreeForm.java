package org.standfirst.newsletters.returns.parsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds in what a server says to people whom it couldn't reach, and why. Each server writes in a
/// way of its own; what they have in common is that an address begins a line, alone or before a
/// colon, and its reason follows.
final class FreeForm {
  private static final int MOST_LINES = 300;
  private static final int LONGEST_LINE = 1_000;

  private static final Pattern ALONE =
      Pattern.compile(
          "^[\\s>*\\-]{0,40}(?:to:|recipient:|recipient address:|final-recipient:)?\\s{0,20}[<'\"(\\[]{0,2}(?:mailto:|smtp:)?("
              + Mailboxes.ADDRESS
              + ")[>'\")\\]]{0,2}[\\s:;,.]{0,10}$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE =
      Pattern.compile(
          "^[\\s*\\-]{0,40}[<'\"]{0,2}("
              + Mailboxes.ADDRESS
              + ")[>'\"]{0,2}\\s{0,10}(?:\\([^()]{1,200}\\)|,[^:]{1,80})?\\s{0,10}(?::|\\.\\.\\.|\\s-\\s|\\s{3,}|\\son\\s)");
  private static final Set<String> OFFICES =
      Set.of(
          "postmaster",
          "mailer-daemon",
          "abuse",
          "helpdesk",
          "support",
          "hostmaster",
          "admin",
          "noreply",
          "no-reply");

  private FreeForm() {}

  /// A recipient that wasn't reached, and what is said of that.
  record Failure(String recipient, String words) {}

  /// @param strange addresses that can't be the recipient's: whoever reports, and whom it is
  ///   reported to
  /// @param told whom it is reported to
  static List<Failure> failures(String words, Set<String> strange, List<String> told) {
    List<String> lines = words.lines().limit(MOST_LINES).map(FreeForm::cut).toList();
    Map<String, StringBuilder> found = new LinkedHashMap<>();
    StringBuilder current = null;
    for (String line : lines) {
      String recipient = recipient(line);
      if (!recipient.isEmpty() && !isStrange(recipient, strange)) {
        current = found.computeIfAbsent(recipient, _ -> new StringBuilder());
      }
      if (current != null) {
        current.append(line).append('\n');
      }
    }
    if (found.isEmpty()) {
      return named(words, strange, told);
    }
    List<Failure> failures = new ArrayList<>();
    found.forEach((recipient, after) -> {
      lines.stream()
          .filter(line -> mentions(line, recipient))
          .forEach(line -> after.append(line).append('\n'));
      boolean grounded = Diagnosis.of(null, after.toString()).isGrounded();
      failures.add(new Failure(recipient, grounded || found.size() > 1 ? after.toString() : words));
    });
    return failures;
  }

  /// Where no line begins with an address, it stands in a sentence; those of the house that is told
  /// are named there for another reason.
  private static List<Failure> named(String words, Set<String> strange, List<String> told) {
    return Mailboxes.in(words).stream()
        .filter(each -> !isStrange(each, strange))
        .filter(each -> told.stream().noneMatch(other -> isOfOneHouse(each, other)))
        .limit(1)
        .map(each -> new Failure(each, words))
        .toList();
  }

  private static String recipient(String line) {
    if (line.indexOf('@') < 0) {
      return "";
    }
    Matcher alone = ALONE.matcher(line);
    if (alone.find()) {
      return Mailboxes.first(alone.group(1));
    }
    Matcher before = BEFORE.matcher(line);
    return before.find() ? Mailboxes.first(before.group(1)) : "";
  }

  private static boolean mentions(String line, String recipient) {
    return line.length() > recipient.length() + 5
        && line.toLowerCase(Locale.ROOT).contains(recipient);
  }

  private static boolean isStrange(String address, Set<String> strange) {
    return strange.contains(address)
        || OFFICES.contains(address.substring(0, address.indexOf('@')));
  }

  private static boolean isOfOneHouse(String address, String told) {
    String domain = address.substring(address.indexOf('@') + 1);
    return told.endsWith("@" + domain) || told.endsWith("." + domain);
  }

  private static String cut(String line) {
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
  }
}
