package org.standfirst.newsletters.sheets;

import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.decl.ICSSTopLevelRule;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.writer.CSSWriterSettings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A style sheet for mails. Most mail programs heed what stands in the elements and some nothing
/// else, so rules are written into them; what no element can hold (dark colours, narrow screens)
/// stays a sheet.
final class MailStyle {
  private static final CSSWriterSettings SHORT = new CSSWriterSettings(true);
  private static final Pattern PLACE = Pattern.compile(":|\\[data-ogs");
  private static final Pattern CLASSES = Pattern.compile("[.\\[]");
  private static final Pattern NAMES = Pattern.compile("(?<![.\\w-])[a-z][a-z0-9]*");
  private final List<Rule> rules;
  private final String rest;

  private MailStyle(List<Rule> rules, String rest) {
    this.rules = rules;
    this.rest = rest;
  }

  private record Rule(String selector, int weight, SequencedMap<String, String> declarations) {}

  /// Reads a sheet.
  ///
  /// @throws IllegalArgumentException where it is none
  static MailStyle of(String css) {
    CascadingStyleSheet sheet = CSSReader.readFromStringReader(css, new CSSReaderSettings());
    if (sheet == null) {
      throw new IllegalArgumentException("not a style sheet");
    }
    List<Rule> rules = new ArrayList<>();
    var rest = new StringBuilder();
    for (ICSSTopLevelRule each : sheet.getAllRules()) {
      if (each instanceof CSSStyleRule rule && isForElements(rule)) {
        for (CSSSelector selector : rule.getAllSelectors()) {
          String words = selector.getAsCSSString(SHORT, 0);
          rules.add(new Rule(words, weight(words), declarations(rule)));
        }
      } else {
        rest.append(each.getAsCSSString(SHORT, 0)).append('\n');
      }
    }
    rules.sort(Comparator.comparingInt(Rule::weight));
    return new MailStyle(List.copyOf(rules), rest.toString());
  }

  private static boolean isForElements(CSSStyleRule rule) {
    return rule.getAllSelectors().stream()
        .noneMatch(each -> PLACE.matcher(each.getAsCSSString(SHORT, 0)).find());
  }

  /// What goes before what, where two rules say something of one element.
  private static int weight(String selector) {
    long classes = CLASSES.matcher(selector).results().count();
    long names = NAMES.matcher(selector).results().count();
    return (int) (classes * 100 + names);
  }

  private static SequencedMap<String, String> declarations(CSSStyleRule rule) {
    SequencedMap<String, String> all = new LinkedHashMap<>();
    for (CSSDeclaration each : rule.getAllDeclarations()) {
      all.putLast(each.getProperty(), each.getExpressionAsCSSString());
    }
    return all;
  }

  /// What stays a sheet.
  String rest() {
    return rest;
  }

  /// Writes the rules into the elements. What they say already goes before.
  void applyTo(Document mail) {
    Map<Element, SequencedMap<String, String>> styles = new HashMap<>();
    for (Rule rule : rules) {
      for (Element each : mail.select(rule.selector())) {
        SequencedMap<String, String> style =
            styles.computeIfAbsent(each, _ -> new LinkedHashMap<>());
        // what comes later stands later, so that a long form goes before the short one
        rule.declarations().forEach(style::putLast);
      }
    }
    styles.forEach((element, style) -> {
      String own = element.attr("style");
      String said =
          style.entrySet().stream()
              .map(each -> each.getKey() + ":" + each.getValue())
              .collect(Collectors.joining(";"));
      element.attr("style", own.isEmpty() ? said : said + ";" + own);
    });
  }
}
