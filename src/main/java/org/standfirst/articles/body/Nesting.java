package org.standfirst.articles.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How deep elements lie in one another. Reading HTML takes a time that grows with the square of
/// that, so it is looked at before anything reads it; nobody writes that deep.
public final class Nesting {
  private static final int DEEPEST = 200;
  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)");
  private static final Set<String> EMPTY =
      Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr");

  /// Those that end where the next one begins, whether or not that is said.
  private static final Set<String> ENDED =
      Set.of(
          "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "option");

  /// Those that end with what they stand in.
  private static final Set<String> LOOKS =
      Set.of(
          "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "mark", "q", "s", "small",
          "span", "strike", "strong", "sub", "sup", "tt", "u");

  private Nesting() {}

  /// Whether that is deeper than anyone writes.
  public static boolean isTooDeep(String html) {
    List<String> open = new ArrayList<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find() && open.size() <= DEEPEST) {
      follow(tag.group(2).toLowerCase(Locale.ROOT), tag.group(1).isEmpty(), open);
    }
    return open.size() > DEEPEST;
  }

  private static void follow(String name, boolean begins, List<String> open) {
    if (ENDED.contains(name)) {
      while (!open.isEmpty() && LOOKS.contains(open.getLast())) {
        open.removeLast();
      }
    } else if (begins && !EMPTY.contains(name)) {
      open.add(name);
    } else if (open.contains(name)) {
      open.subList(open.lastIndexOf(name), open.size()).clear();
    }
  }
}
