package org.standfirst.newsletters.issues;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What HTML a newsletter's own words may be: paragraphs, small headings, quotations, lists, links
/// and emphasis, all of which every mail program shows. Whatever else comes in is taken out.
final class SafeWords {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");
  private static final Pattern BREAKS = Pattern.compile("\\R\\s*\\R");
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]");
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "h3", "blockquote", "ul", "ol", "li", "em", "strong", "br")
          .allowElements((_, _) -> "p", "div", "section", "pre", "address")
          .allowElements((_, _) -> "h3", "h1", "h2", "h4", "h5", "h6")
          .allowElements((_, _) -> "strong", "b")
          .allowElements((_, _) -> "em", "i", "cite")
          .allowElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("href")
          .onElements("a")
          .toFactory();

  private SafeWords() {}

  /// The clean HTML of what came in; plain words become paragraphs.
  static String of(String raw) {
    String printable = UNPRINTABLE.matcher(raw).replaceAll("").strip();
    String html = MARKUP.matcher(printable).find() ? printable : paragraphs(printable);
    Document sheet = Jsoup.parseBodyFragment(POLICY.sanitize(html));
    sheet.outputSettings().prettyPrint(false);
    wrapLoose(sheet.body());
    sheet.select("p, h3, li, blockquote").stream()
        .filter(each -> each.text().isBlank())
        .toList()
        .forEach(Element::remove);
    var lines = new StringBuilder();
    sheet.body().children().forEach(each -> lines.append(each.outerHtml()).append('\n'));
    return lines.toString().strip();
  }

  private static String paragraphs(String plain) {
    var html = new StringBuilder();
    for (String each : BREAKS.split(plain, -1)) {
      html.append(new Element("p").text(each.strip()).outerHtml());
    }
    return html.toString();
  }

  /// Words that stand in no block come into one.
  private static void wrapLoose(Element body) {
    Element loose = null;
    for (Node each : List.copyOf(body.childNodes())) {
      boolean isBlock = each instanceof Element element && element.isBlock();
      boolean isBlank = each instanceof TextNode text && text.isBlank();
      if (isBlock || (isBlank && loose == null)) {
        loose = null;
      } else {
        if (loose == null) {
          loose = new Element("p");
          each.before(loose);
        }
        loose.appendChild(each);
      }
    }
  }
}
