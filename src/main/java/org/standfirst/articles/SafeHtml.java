package org.standfirst.articles;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// What HTML the paper prints: paragraphs, subheadings, quotations, lists, simple tables, links.
/// Whatever else comes in is taken out, and looks of no meaning are given theirs.
final class SafeHtml {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}&&[^\\t\\n\\r]]");
  private static final Pattern SPAN = Pattern.compile("[1-9][0-9]?");
  private static final Pattern SCOPE = Pattern.compile("row|col|rowgroup|colgroup");
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
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
              "figure")
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
          .allowElements((_, _) -> "h3", "h4", "h5", "h6")
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
          .toFactory();

  private SafeHtml() {}

  static String of(String raw) {
    return POLICY.sanitize(UNPRINTABLE.matcher(raw).replaceAll(""));
  }
}
