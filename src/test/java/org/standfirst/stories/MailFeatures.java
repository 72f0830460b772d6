package org.standfirst.stories;

import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.visit.CSSVisitor;
import com.helger.css.decl.visit.DefaultCSSVisitor;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What a mail makes use of, by the names that caniemail.com lists it under; what it doesn't list,
/// by what it is.
final class MailFeatures {
  /// Elements and attributes that are listed under another name than their own.
  private static final Map<String, String> HTML =
      Map.ofEntries(
          Map.entry("tr", "html-table"),
          Map.entry("td", "html-table"),
          Map.entry("th", "html-table"),
          Map.entry("tbody", "html-table"),
          Map.entry("thead", "html-table"),
          Map.entry("caption", "html-table"),
          Map.entry("h1", "html-h1-h6"),
          Map.entry("h2", "html-h1-h6"),
          Map.entry("h3", "html-h1-h6"),
          Map.entry("h4", "html-h1-h6"),
          Map.entry("ul", "html-lists"),
          Map.entry("ol", "html-lists"),
          Map.entry("li", "html-lists"));

  /// Elements that are listed by their own name.
  private static final Set<String> ELEMENTS =
      Set.of("blockquote", "body", "div", "hr", "img", "p", "span", "strong", "style", "table");

  /// Attributes that are.
  private static final Set<String> ATTRIBUTES =
      Set.of("align", "cellpadding", "cellspacing", "height", "lang", "role", "valign", "width");

  /// Properties that are listed by the name of the whole of which they say a part.
  private static final Pattern PART =
      Pattern.compile("(border|margin|padding)-(top|right|bottom|left|color)");

  private static final Set<String> PROPERTIES =
      Set.of(
          "background-color",
          "border",
          "border-collapse",
          "color-scheme",
          "display",
          "font-size",
          "font-weight",
          "height",
          "letter-spacing",
          "line-height",
          "margin",
          "max-width",
          "padding",
          "text-align",
          "text-decoration",
          "vertical-align",
          "width");

  private static final Pattern UNIT = Pattern.compile("(?<![#\\w])-?[0-9.]+([a-z]+|%)");
  private final Set<String> found = new TreeSet<>();

  private MailFeatures() {}

  static Set<String> of(String html) {
    var features = new MailFeatures();
    features.read(html);
    return features.found;
  }

  private void read(String html) {
    if (html.startsWith("<!doctype html>")) {
      found.add("html-doctype");
    }
    if (html.contains("<!--")) {
      found.add("html-comments");
    }
    Document mail = Jsoup.parse(html);
    for (Element each : mail.getAllElements()) {
      element(each);
    }
    mail.select("style").forEach(each -> sheet(each.data()));
    mail.select("img")
        .forEach(each -> found.add(each.attr("src").contains("pixel") ? "image-gif" : "image-jpg"));
  }

  private void element(Element element) {
    String name = element.normalName();
    if (!Set.of("#root", "html", "head").contains(name)) {
      found.add(
          HTML.getOrDefault(name, ELEMENTS.contains(name) ? "html-" + name : "<" + name + ">"));
    }
    if (element.attr("href").startsWith("mailto:")) {
      found.add("html-mailto-links");
    }
    for (Attribute each : element.attributes()) {
      String key = each.getKey();
      if (key.equals("style")) {
        for (String said : each.getValue().split(";", -1)) {
          int colon = said.indexOf(':');
          property(said.substring(0, colon), said.substring(colon + 1));
        }
      } else {
        found.add(
            ATTRIBUTES.contains(key) ? "html-" + key : name.equals("meta") ? "<meta>" : key + "=");
      }
    }
  }

  private void sheet(String css) {
    CascadingStyleSheet sheet =
        Objects.requireNonNull(CSSReader.readFromStringReader(css, new CSSReaderSettings()));
    CSSVisitor.visitCSS(
        sheet,
        new DefaultCSSVisitor() {
          @Override
          public void onStyleRuleSelector(CSSSelector selector) {
            selector(selector.getAsCSSString());
          }

          @Override
          public void onBeginStyleRule(CSSStyleRule rule) {
            if (rule.getSelectorCount() > 1) {
              found.add("css-selector-grouping");
            }
            rule.getAllDeclarations()
                .forEach(each -> {
                  property(each.getProperty(), each.getExpressionAsCSSString());
                  if (each.isImportant()) {
                    found.add("css-important");
                  }
                });
          }
        });
    sheet
        .getAllMediaRules()
        .forEach(rule -> {
          found.add("css-at-media");
          rule.getAllMediaQueries().stream()
              .flatMap(each -> each.getAllMediaExpressions().stream())
              .forEach(each ->
                  found.add(
                      each.getFeature().equals("max-width")
                          ? "css-at-media"
                          : "css-at-media-" + each.getFeature()));
        });
  }

  private void selector(String words) {
    if (words.contains("[")) {
      found.add("css-selector-attribute");
    }
    if (words.contains(".")) {
      found.add("css-selector-class");
    }
    if (words.contains(" ")) {
      found.add("css-selector-descendant");
    }
    if (words.matches(".*(^|\\s)[a-z].*")) {
      found.add("css-selector-type");
    }
    if (words.contains(":")) {
      found.add(words.substring(words.indexOf(':')));
    }
  }

  private void property(String name, String value) {
    String whole = PART.matcher(name).replaceFirst("$1");
    found.add(PROPERTIES.contains(whole) ? "css-" + whole : whole + ":");
    if (name.equals("display") && value.equals("none")) {
      found.add("css-display-none");
    }
    UNIT.matcher(value)
        .results()
        .forEach(each ->
            found.add("css-unit-" + (each.group(1).equals("%") ? "percent" : each.group(1))));
  }
}
