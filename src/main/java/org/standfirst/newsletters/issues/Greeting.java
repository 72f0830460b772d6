package org.standfirst.newsletters.issues;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Where those who write an issue have the name of whoever gets it: `{reader|dear reader}`, with
/// what stands there where no name is known. On the web, where all read the same, nobody is named.
public final class Greeting {
  private static final Pattern PLACE =
      Pattern.compile("\\{\\s*reader\\s*\\|\\s*([^{}|]{0,79}[^{}|\\s])\\s*}");
  private static final Pattern BRACES = Pattern.compile("\\{[^{}]{0,100}}?");

  /// Words as names are made of, or letters that stand for them. Whatever a mail program might take
  /// for an address, and make a link of, is none.
  private static final Pattern NAME =
      Pattern.compile(
          "WORD( WORD){0,5}"
              .replace("WORD", "((\\p{L}\\.)+|[\\p{L}\\p{M}\u2019'\u00B7\u200C\u200D-]+\\.?)"));

  private static final int LONGEST = 60;

  private Greeting() {}

  /// Words with something in place of each name.
  ///
  /// @param place is given what stands there where no name is known
  public static String fill(String words, UnaryOperator<String> place) {
    return PLACE
        .matcher(words)
        .replaceAll(found -> Matcher.quoteReplacement(place.apply(found.group(1))));
  }

  /// The same in the text of HTML, and not in its markup.
  public static void fill(Element html, UnaryOperator<String> place) {
    html.nodeStream(TextNode.class)
        .toList()
        .forEach(each -> each.text(fill(each.getWholeText(), place)));
  }

  /// Words as they are said to somebody whose name isn't known.
  public static String toAnybody(String words) {
    return fill(words, UnaryOperator.identity());
  }

  /// Clean HTML, the same.
  public static String htmlToAnybody(String html) {
    if (!html.contains("{")) {
      return html;
    }
    Document sheet = Jsoup.parseBodyFragment(html);
    sheet.outputSettings().prettyPrint(false);
    fill(sheet.body(), UnaryOperator.identity());
    return sheet.body().html();
  }

  /// Whether there is a place for a name in them.
  public static boolean isIn(String words) {
    return PLACE.matcher(words).find();
  }

  /// What stands between braces and is no such place.
  public static List<String> strays(String words) {
    return BRACES.matcher(fill(words, _ -> "")).results().map(each -> each.group()).toList();
  }

  /// The same in clean HTML.
  public static List<String> straysInHtml(String html) {
    return Jsoup.parseBodyFragment(html)
        .body()
        .nodeStream(TextNode.class)
        .flatMap(each -> strays(each.getWholeText()).stream())
        .toList();
  }

  /// A name by which somebody can be greeted; empty: none is known, or what is known is none.
  public static String name(String known) {
    String name = known.strip();
    return name.length() <= LONGEST && NAME.matcher(name).matches() ? name : "";
  }
}
