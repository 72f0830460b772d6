package org.standfirst.newsletters.returns.suppressions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.standfirst.site.Fields;

/// A list of addresses as other programs write it: one a line, or a table (CSV) with an address in
/// some column of each row.
///
/// @param addresses in lower case, each once
/// @param refused lines that hold none, but for the first: that may be a heading
record SuppressionList(Set<String> addresses, List<Refused> refused) {
  private static final int LONGEST_LINE = 1_000;
  private static final Pattern CELL =
      Pattern.compile(
          "(?:^|[,;\\t])\\s*+['\"]?\\s*+<?([^\\s,;<>'\"@]{1,64}@[^\\s,;<>'\"@]{1,190})>?\\s*['\"]?\\s*(?=$|[,;\\t])");

  /// A line that holds no address.
  record Refused(int line, String text) {}

  static SuppressionList read(String text) {
    Set<String> addresses = new LinkedHashSet<>();
    List<Refused> refused = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      Matcher cell = CELL.matcher(line.length() > LONGEST_LINE ? "" : line);
      if (cell.find()) {
        addresses.add(Suppressions.key(cell.group(1)));
      } else if (!line.isBlank() && number > 1) {
        refused.add(new Refused(number, Fields.echoOf(line.strip())));
      }
    }
    return new SuppressionList(addresses, refused);
  }

  /// Whether that is an address, by itself.
  static boolean isAddress(String typed) {
    Matcher cell = CELL.matcher(typed.strip());
    return cell.find() && cell.end() - cell.start() == typed.strip().length();
  }
}
