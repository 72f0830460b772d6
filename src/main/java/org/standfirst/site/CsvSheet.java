package org.standfirst.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Rows as CSV (RFC 4180) that a spreadsheet can open without harm: text that it would take for a
/// formula gets an apostrophe before it.
public final class CsvSheet {
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
  private static final String LINE_END = "\r\n";

  private CsvSheet() {}

  /// The sheet with a line of names on top, whether or not there are rows.
  public static String of(List<String> names, List<Map<String, @Nullable Object>> rows) {
    var sheet = new StringBuilder();
    sheet.append(line(names));
    rows.forEach(row -> sheet.append(line(row.values())));
    return sheet.toString();
  }

  /// One line of a sheet, its end included.
  public static String line(Collection<? extends @Nullable Object> cells) {
    return cells.stream()
        .map(each -> quoted(text(each)))
        .collect(Collectors.joining(",", "", LINE_END));
  }

  private static String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case CharSequence text -> harmless(text.toString());
      default -> value.toString();
    };
  }

  private static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(each -> each == '"' || each == ',' || each < ' ');
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
