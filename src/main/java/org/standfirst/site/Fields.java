package org.standfirst.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The fields of a form that was sent. We read forms ourselves: the server's own reading takes a
/// time that grows with the square of how often a name is repeated, and a small form could hold it
/// for seconds.
public record Fields(Map<String, List<String>> all) {
  private static final int MOST_FIELDS = 200;
  private static final int ECHOED = 300;

  /// Characters that no text of ours holds, and that neither the database nor XML takes.
  private static final Pattern UNFIT = Pattern.compile("[\\x00-\\x1F&&[^\\t\\n\\r]]");

  /// What was read of a form.
  sealed interface Reading {
    /// A form.
    record Read(Fields fields) implements Reading {}

    /// More than any form of ours holds.
    record TooMuch() implements Reading {}
  }

  /// Reads what a browser sends of a form, as far as it can be read.
  static Reading read(String body) {
    Map<String, List<String>> all = new HashMap<>();
    int fields = 0;
    int start = 0;
    while (start < body.length()) {
      int end = body.indexOf('&', start);
      end = end < 0 ? body.length() : end;
      if (++fields > MOST_FIELDS) {
        return new Reading.TooMuch();
      }
      add(body.substring(start, end), all);
      start = end + 1;
    }
    return new Reading.Read(new Fields(all));
  }

  private static void add(String pair, Map<String, List<String>> all) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    all.computeIfAbsent(decoded(name), _ -> new ArrayList<>()).add(decoded(value));
  }

  private static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return encoded;
    }
  }

  /// The same without the characters that no text may hold: they come along with what is pasted.
  Fields fit() {
    return new Fields(
        all.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    each -> each.getValue().stream().map(Fields::fit).toList())));
  }

  private static String fit(String text) {
    return UNFIT.matcher(text).replaceAll("");
  }

  /// The field's text; empty where it wasn't sent.
  public String text(String field) {
    return texts(field).isEmpty() ? "" : texts(field).getFirst();
  }

  /// All texts of a field that may be sent repeatedly.
  public List<String> texts(String field) {
    return all.getOrDefault(field, List.of());
  }

  /// Whether a box is ticked.
  public boolean ticked(String field) {
    String text = text(field);
    return !text.isEmpty() && !text.equals("false");
  }

  /// What may be shown again of a field: no control characters, and no more than fits.
  public String echo(String field) {
    return echoOf(text(field));
  }

  /// What may be shown again of a text.
  public static String echoOf(String typed) {
    String shown = typed.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]", "");
    return shown.codePointCount(0, shown.length()) <= ECHOED
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, ECHOED));
  }

  /// Where the sender goes on.
  public ReturnPath returnTo() {
    return ReturnPath.of(text("returnTo"));
  }

  /// What was typed is nobody else's business.
  @Override
  public String toString() {
    return "Fields" + all.keySet();
  }
}
