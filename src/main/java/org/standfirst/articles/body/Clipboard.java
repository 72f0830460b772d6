package org.standfirst.articles.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What word processors put on the clipboard, told in plain HTML: emphasis and lists that they
/// write as styles become elements. The editor's script does the same (`body-paste.js`), for what
/// it shows at once.
final class Clipboard {
  private static final Pattern OF_A_WORD_PROCESSOR =
      Pattern.compile("mso-|class=\"?Mso|docs-internal-guid|font-weight:|font-style:");
  private static final Pattern ITEM =
      Pattern.compile("mso-list:\\s*l\\d+ level(\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BULLET =
      Pattern.compile("mso-list:\\s*ignore", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED = Pattern.compile("[0-9A-Za-z]{1,4}[.)].*");
  private static final Pattern BOLD =
      Pattern.compile("(?i)(?<![\\w-])font-weight:\\s*(bold|bolder|[6-9]00)\\b");
  private static final Pattern NOT_BOLD =
      Pattern.compile("(?i)(?<![\\w-])font-weight:\\s*(normal|400)\\b");
  private static final Pattern ITALIC =
      Pattern.compile("(?i)(?<![\\w-])font-style:\\s*(italic|oblique)");
  private static final Pattern COUNTED =
      Pattern.compile("https://www\\.google\\.com/url\\?q=([^&%]++)(?:&.*)?");
  private static final Pattern RAISED = Pattern.compile("(?i)vertical-align:\\s*(super|sub)\\b");

  private Clipboard() {}

  /// The same as far as it comes from elsewhere; from a word processor, in plain elements.
  static String plain(String html) {
    if (!OF_A_WORD_PROCESSOR.matcher(html).find()) {
      return html;
    }
    Document page = Jsoup.parseBodyFragment(html);
    page.outputSettings().prettyPrint(false);
    Element body = page.body();
    body.select("style, script, meta, link, title, xml").remove();
    lists(body);
    body.select("ul > ul, ul > ol, ol > ul, ol > ol").forEach(Clipboard::join);
    body.select("p.MsoTitle").tagName("h2");
    body.select("p.MsoQuote, p.MsoIntenseQuote").tagName("blockquote");
    body.select("b[style], strong[style]").stream()
        .filter(each -> NOT_BOLD.matcher(each.attr("style")).find())
        .forEach(Element::unwrap);
    body.select("span[style], font[style]").forEach(Clipboard::emphasise);
    body.select("a[href]").forEach(Clipboard::straighten);
    return body.html();
  }

  private static void emphasise(Element span) {
    String style = span.attr("style");
    if (BOLD.matcher(style).find() && span.closest("h1, h2, h3, h4, h5, h6, th") == null) {
      fold(span, "strong");
    }
    if (ITALIC.matcher(style).find()) {
      fold(span, "em");
    }
    Matcher raised = RAISED.matcher(style);
    if (raised.find()) {
      fold(span, raised.group(1).equalsIgnoreCase("super") ? "sup" : "sub");
    }
  }

  /// Google's links lead by way of Google.
  private static void straighten(Element link) {
    Matcher counted = COUNTED.matcher(link.attr("href"));
    if (counted.matches()) {
      link.attr("href", counted.group(1));
    }
  }

  /// Google's lists stand beside the entry that they belong to.
  private static void join(Element list) {
    Element entry = list.previousElementSibling();
    if (entry != null) {
      entry.appendChild(list);
    }
  }

  /// Puts all that an element holds into another within it.
  private static void fold(Element element, String name) {
    var inner = new Element(name);
    inner.appendChildren(List.copyOf(element.childNodes()));
    element.appendChild(inner);
  }

  /// A list that goes on.
  private record Open(int level, Element list) {}

  /// Word's lists are paragraphs that say their level in a style and carry their bullet as text.
  private static void lists(Element body) {
    Deque<Open> open = new ArrayDeque<>();
    for (Element item : body.select("p[style]")) {
      Matcher level = ITEM.matcher(item.attr("style"));
      if (level.find()) {
        if (!open.isEmpty() && !open.getLast().list().equals(item.previousElementSibling())) {
          open.clear();
        }
        addTo(open, item, Integer.parseInt(level.group(1)));
      }
    }
  }

  private static void addTo(Deque<Open> open, Element item, int level) {
    while (open.size() > 1 && open.getFirst().level() > level) {
      open.removeFirst();
    }
    String name = kind(item);
    if (open.isEmpty() || open.getFirst().level() < level) {
      open.addFirst(new Open(level, begun(name, item, open.peekFirst())));
    }
    Element entry = open.getFirst().list().appendElement("li");
    entry.appendChildren(List.copyOf(item.childNodes()));
    item.remove();
  }

  /// A list that begins with that item, within the last entry of the one that goes on.
  private static Element begun(String name, Element item, @Nullable Open outer) {
    var list = new Element(name);
    Element entry = outer == null ? null : outer.list().lastElementChild();
    if (entry == null) {
      item.before(list);
    } else {
      entry.appendChild(list);
    }
    return list;
  }

  /// What kind of list an item is of, by its bullet, which is taken away.
  private static String kind(Element item) {
    String name = "ul";
    for (Element span : item.select("span[style]")) {
      if (BULLET.matcher(span.attr("style")).find()) {
        name = NUMBERED.matcher(span.text().strip()).matches() ? "ol" : "ul";
        span.remove();
        break;
      }
    }
    return name;
  }
}
