package org.standfirst.newsletters.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Words for those who read mail as plain text: lines of a bearable length, lists and quotations
/// marked, and where links lead said beneath what they stand in.
final class PlainText {
  private static final int LONGEST_LINE = 72;
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private final StringBuilder text = new StringBuilder();
  private final List<String> links = new ArrayList<>();

  /// A heading with a line of that mark beneath it.
  PlainText heading(String words, char mark) {
    List<String> lines = wrapped(words, LONGEST_LINE);
    int longest = lines.stream().mapToInt(PlainText::length).max().orElse(0);
    return paragraph(String.join("\n", lines) + "\n" + Character.toString(mark).repeat(longest));
  }

  /// Words, divided into lines.
  PlainText words(String words) {
    return words.isBlank() ? this : paragraph(lines(words));
  }

  /// Words, divided into lines.
  static String lines(String words) {
    return String.join("\n", wrapped(words, LONGEST_LINE));
  }

  /// Where something leads, on a line of its own.
  PlainText link(String words, String address) {
    return paragraph(words + ":\n" + address);
  }

  /// A line across.
  PlainText divider() {
    return paragraph("* * *");
  }

  /// Clean HTML, and beneath it where its links lead.
  PlainText html(String html) {
    links.clear();
    for (Element each : Jsoup.parseBodyFragment(html).body().children()) {
      block(each, "", "");
    }
    if (!links.isEmpty()) {
      var list = new StringBuilder();
      for (int i = 0; i < links.size(); i++) {
        list.append(i == 0 ? "" : "\n").append("[%d] ".formatted(i + 1)).append(links.get(i));
      }
      paragraph(list.toString());
    }
    return this;
  }

  /// As it is.
  PlainText paragraph(String lines) {
    text.append(lines).append("\n\n");
    return this;
  }

  private void block(Element block, String first, String others) {
    switch (block.normalName()) {
      case "ul", "ol" -> list(block, others);
      case "blockquote" -> block.children().forEach(each -> block(each, "> ", "> "));
      case "table" -> block.select("tr").forEach(row -> row(row, others));
      case "h2", "h3", "h4" -> heading(inline(block), '-');
      default -> indented(inline(block), first, others);
    }
  }

  private void list(Element list, String indent) {
    int number = 1;
    var lines = new StringBuilder();
    for (Element item : list.children()) {
      String mark = list.nameIs("ol") ? number++ + ". " : "- ";
      String blank = " ".repeat(mark.length());
      List<String> words = wrapped(inline(item), LONGEST_LINE - indent.length() - mark.length());
      for (int i = 0; i < words.size(); i++) {
        lines.append(lines.isEmpty() ? "" : "\n");
        lines.append(indent).append(i == 0 ? mark : blank).append(words.get(i));
      }
    }
    paragraph(lines.toString());
  }

  private void row(Element row, String indent) {
    List<String> cells = row.children().stream().map(this::inline).toList();
    text.append(indent).append(String.join(" | ", cells)).append('\n');
    if (row.nextElementSibling() == null && !row.parents().is("thead")) {
      text.append('\n');
    }
  }

  private void indented(String words, String first, String others) {
    if (words.isBlank()) {
      return;
    }
    List<String> lines = wrapped(words, LONGEST_LINE - first.length());
    var all = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      all.append(i == 0 ? first : "\n" + others).append(lines.get(i));
    }
    paragraph(all.toString());
  }

  private String inline(Element element) {
    var words = new StringBuilder();
    for (Node each : element.childNodes()) {
      if (each instanceof TextNode node) {
        words.append(node.getWholeText());
      } else if (each instanceof Element inner) {
        words.append(within(inner));
      }
    }
    return words.toString();
  }

  private String within(Element inner) {
    return switch (inner.normalName()) {
      case "br" -> "\n";
      case "img" -> inner.attr("alt").isEmpty() ? "" : "[" + inner.attr("alt") + "]";
      case "a" -> {
        links.add(inner.attr("href"));
        yield inline(inner) + " [" + links.size() + "]";
      }
      case "p" -> inline(inner) + (inner.nextElementSibling() == null ? "" : " ");
      default -> inline(inner);
    };
  }

  private static List<String> wrapped(String words, int longest) {
    List<String> lines = new ArrayList<>();
    for (String line : words.strip().split("\n", -1)) {
      var current = new StringBuilder();
      int soFar = 0;
      for (String word : BLANKS.split(line.strip(), -1)) {
        if (!current.isEmpty() && soFar + 1 + length(word) > longest) {
          lines.add(current.toString());
          current.setLength(0);
          soFar = 0;
        }
        soFar += (current.isEmpty() ? 0 : 1) + length(word);
        current.append(current.isEmpty() ? "" : " ").append(word);
      }
      lines.add(current.toString());
    }
    return lines;
  }

  /// How long words are once they are filled; where the recipient is named, about.
  private static int length(String words) {
    return words.indexOf('\uE000') < 0
        ? words.length()
        : Slot.fill(words, each -> each.startsWith(Slot.NAME) ? Slot.name(each, "") : each)
            .length();
  }

  @Override
  public String toString() {
    return text.toString().stripTrailing() + "\n";
  }
}
