package org.standfirst.newsletters.imports;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Finds out how a list is laid out, and which of its columns hold what: a proposal, which whoever
/// brought it looks at.
final class LayoutGuess {
  static final int ROWS = 20;
  private static final Set<String> NAMES =
      Set.of("name", "first name", "firstname", "first_name", "given name", "vorname", "prénom");
  private static final Set<String> LANGUAGES = Set.of("language", "lang", "locale", "sprache");
  private static final Set<String> ZONES =
      Set.of("zone", "timezone", "time zone", "time_zone", "tz");
  private static final Set<String> CONSENTS = Set.of("consent", "source", "opt-in", "optin");

  private LayoutGuess() {}

  /// The layout of a text of that beginning.
  static Layout layout(String beginning, Charset charset) {
    char best = ',';
    int most = 0;
    for (char each : Layout.DELIMITERS.toCharArray()) {
      int fields = fields(Sheet.first(beginning, new Layout(charset, each, false), ROWS));
      if (fields > most) {
        most = fields;
        best = each;
      }
    }
    List<Sheet.Row> rows = Sheet.first(beginning, new Layout(charset, best, false), 1);
    boolean headed =
        !rows.isEmpty() && rows.getFirst().fields().stream().noneMatch(each -> each.contains("@"));
    return new Layout(charset, best, headed);
  }

  /// How many fields nearly every row has; what differs from row to row is no delimiter.
  private static int fields(List<Sheet.Row> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    int usual = rows.get(rows.size() / 2).fields().size();
    long alike = rows.stream().filter(each -> each.fields().size() == usual).count();
    return alike * 10 >= rows.size() * 7L ? usual : 1;
  }

  /// Which columns hold what, by their heads and by what stands in them.
  static Columns columns(List<Sheet.Row> rows, boolean headed) {
    int wide = rows.stream().mapToInt(each -> each.fields().size()).max().orElse(0);
    List<Sheet.Row> body = headed && !rows.isEmpty() ? rows.subList(1, rows.size()) : rows;
    int address =
        IntStream.range(0, wide)
            .boxed()
            .max((one, other) -> Long.compare(addresses(body, one), addresses(body, other)))
            .orElse(-1);
    return new Columns(
        address >= 0 && addresses(body, address) > 0 ? address : -1,
        named(rows, headed, NAMES),
        named(rows, headed, LANGUAGES),
        named(rows, headed, ZONES),
        named(rows, headed, CONSENTS));
  }

  private static long addresses(List<Sheet.Row> rows, int column) {
    return rows.stream().filter(each -> each.at(column).contains("@")).count();
  }

  private static int named(List<Sheet.Row> rows, boolean headed, Set<String> names) {
    if (!headed || rows.isEmpty()) {
      return -1;
    }
    List<String> heads = rows.getFirst().fields();
    return IntStream.range(0, heads.size())
        .filter(each -> names.contains(heads.get(each).strip().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElse(-1);
  }
}
