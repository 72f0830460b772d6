package org.standfirst.articles.body;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What HTML the paper prints: paragraphs, subheadings, quotations, lists, tables, links, figures
/// and the wall's marker. Whatever else comes in is taken out, and looks of no meaning are given
/// theirs.
///
/// A figure is `<figure data-picture="7" data-alt="…" data-credit="…">` or `<figure
/// data-embed="https://…">`, with a `<figcaption>` or none; the marker is `<hr class="wall">`.
public final class SafeHtml {
  /// What a figure of a picture is found by.
  static final String PICTURES = "figure[data-picture]";

  /// What a figure of something that lies elsewhere is found by.
  static final String EMBEDS = "figure[data-embed]";

  /// What the wall's marker is found by.
  static final String MARKER = "hr.wall";

  /// How often what looks in the wrong places (`<b><ul>`) are moved by parsing it is parsed again.
  private static final int PASSES = 8;

  private static final String AROUND_ITEMS = "ul > :not(li):has(li), ol > :not(li):has(li)";
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
  private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final Pattern ADDRESS = Pattern.compile("https://[^\\s\"'<>]{1,2000}");
  private static final Pattern WALL = Pattern.compile("wall");
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "blockquote",
              "ul",
              "ol",
              "li",
              "em",
              "strong",
              "br",
              "sub",
              "sup",
              "table",
              "caption",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "figure",
              "figcaption",
              "hr")
          .allowElements(
              (_, _) -> "p",
              "div",
              "section",
              "article",
              "main",
              "aside",
              "pre",
              "address",
              "dt",
              "dd",
              "center")
          .allowElements((_, _) -> "h2", "h1")
          .allowElements((_, _) -> "h4", "h5", "h6")
          .allowElements((_, _) -> "strong", "b")
          .allowElements((_, _) -> "em", "i", "cite")
          .allowElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .requireRelsOnLinks("noopener")
          .allowAttributes("colspan", "rowspan")
          .matching(SPAN)
          .onElements("th", "td")
          .allowAttributes("scope")
          .matching(SCOPE)
          .onElements("th")
          .allowAttributes("data-picture")
          .matching(NUMBER)
          .onElements("figure")
          .allowAttributes("data-embed")
          .matching(ADDRESS)
          .onElements("figure")
          .allowAttributes("data-alt", "data-credit")
          .onElements("figure")
          .allowAttributes("class")
          .matching(WALL)
          .onElements("hr")
          .toFactory();

  private SafeHtml() {}

  /// The HTML that the paper prints of what came in. What it has made stays as it is when it is
  /// made so once more.
  public static String of(String raw) {
    String printable = UNPRINTABLE.matcher(raw).replaceAll("");
    if (Nesting.isTooDeep(printable)) {
      return words(Parser.unescapeEntities(TAG.matcher(printable).replaceAll(" "), false));
    }
    String made = pass(Clipboard.plain(printable));
    for (int i = 0; i < PASSES; i++) {
      String again = pass(made);
      if (again.equals(made)) {
        return made;
      }
      made = again;
    }
    // what never comes to rest is nobody's text; its words are kept
    return words(Jsoup.parseBodyFragment(made).text());
  }

  private static String words(String text) {
    return new Element("p").text(BLANKS.matcher(text).replaceAll(" ").strip()).outerHtml();
  }

  private static String pass(String html) {
    Document sheet = Jsoup.parseBodyFragment(POLICY.sanitize(html));
    sheet.outputSettings().prettyPrint(false);
    Element body = sheet.body();
    // looks left open before a list reach over its items, where only items may stand
    body.select(AROUND_ITEMS).forEach(Element::unwrap);
    body.select("figure:not([data-picture]):not([data-embed]), hr:not(.wall)").remove();
    body.select("figure").forEach(SafeHtml::putInOrder);
    body.select("body > * figure").reversed().forEach(figure -> block(figure).after(figure));
    body.select("figcaption:not(figure > figcaption)").forEach(Element::unwrap);
    // a marker that somehow came within a block gives away nothing of that block
    body.select("body > * " + MARKER).forEach(marker -> block(marker).before(marker));
    return body.html();
  }

  /// A figure is either a picture or an embed, and has no more than a caption in plain words.
  private static void putInOrder(Element figure) {
    if (figure.hasAttr("data-picture")) {
      figure.removeAttr("data-embed");
    } else {
      figure.removeAttr("data-alt").removeAttr("data-credit");
    }
    Element caption = figure.selectFirst("figcaption");
    String words = caption == null ? "" : caption.text().strip();
    figure.empty();
    if (!words.isEmpty()) {
      figure.appendElement("figcaption").text(words);
    }
  }

  /// What stands in the body itself and holds that element.
  private static Element block(Element inner) {
    return inner.parents().stream().filter(each -> each.is("body > *")).findFirst().orElseThrow();
  }
}
