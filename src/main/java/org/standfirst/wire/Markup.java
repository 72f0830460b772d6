package org.standfirst.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// An agency's HTML, laid out anew as blocks: whatever encloses, nests or decorates them there,
/// only text, emphasis and links to the web come over. Walks the tree without recursion.
final class Markup implements NodeVisitor {
  private static final String UNPRINTED =
      "head,title,script,style,template,noscript,noframes,iframe,frameset,object,embed,applet,svg,math,"
          + "figure,figcaption,picture,img,video,audio,canvas,map,nav,form,button,input,select,textarea,"
          + "dialog,[hidden]";
  private static final String MARKED_BODY = "[itemprop=articleBody],.bodytext,.body-text";
  private static final String BREAK = "<br>";
  private static final int LONGEST_ADDRESS = 2_000;
  private static final Set<String> SPANS = Set.of("em", "strong", "sub", "sup", "a");

  private final List<Block> blocks = new ArrayList<>();
  private final Deque<Block.Kind> kinds = new ArrayDeque<>(List.of(Block.Kind.PARAGRAPH));
  private final Deque<Span> spans = new ArrayDeque<>();
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder text = new StringBuilder();

  private record Span(Element element, String tag, String opening) {}

  private Markup() {}

  static List<Block> blocks(String html) {
    Document document = Jsoup.parse(html);
    document.select(UNPRINTED).remove();
    var markup = new Markup();
    bodies(document)
        .forEach(body -> {
          body.traverse(markup);
          markup.endBlock();
        });
    return markup.blocks;
  }

  /// Where an agency marks the body among what it prints around it, only that is taken.
  private static List<Element> bodies(Document document) {
    List<Element> marked =
        document.select(MARKED_BODY).stream()
            .filter(element -> !element.parents().is(MARKED_BODY))
            .toList();
    return marked.isEmpty() ? List.of(document.body()) : marked;
  }

  /// The text of a piece of HTML in one line.
  static String line(String html) {
    Document document = Jsoup.parse(html);
    document.select(UNPRINTED).remove();
    return PlainText.line(document.text());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(PlainText.printable(words.getWholeText()));
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
  }

  private void open(Element element) {
    switch (element.normalName()) {
      case "br" -> breakLine();
      case "td", "th" -> write(text.isEmpty() ? "" : " · ");
      default -> {
        if (element.isBlock()) {
          endBlock();
          kinds.push(kind(element, kinds.element()));
        } else {
          span(element);
        }
      }
    }
  }

  private void close(Element element) {
    if (element.isBlock() && !element.normalName().matches("td|th")) {
      endBlock();
      kinds.pop();
    } else if (!spans.isEmpty() && spans.element().element.equals(element)) {
      html.append("</").append(spans.pop().tag).append('>');
    }
  }

  private static Block.Kind kind(Element element, Block.Kind around) {
    return switch (element.normalName()) {
      case "h1", "h2" -> Block.Kind.HEADING;
      case "h3", "h4", "h5", "h6" -> Block.Kind.SUBHEADING;
      case "blockquote" -> Block.Kind.QUOTATION;
      case "ul" -> Block.Kind.POINT;
      case "ol" -> Block.Kind.NUMBERED;
      default -> around;
    };
  }

  private void span(Element element) {
    String tag =
        switch (element.normalName()) {
          case "i", "cite" -> "em";
          case "b" -> "strong";
          default -> element.normalName();
        };
    boolean within = spans.stream().anyMatch(span -> span.tag.equals(tag));
    if (!SPANS.contains(tag)
        || within
        || (tag.equals("a") && !leadsToTheWeb(element.attr("href")))) {
      return;
    }
    String address = PlainText.line(element.attr("href"));
    var span =
        new Span(
            element,
            tag,
            tag.equals("a") ? "<a href=\"" + PlainText.escaped(address) + "\">" : "<" + tag + ">");
    html.append(span.opening);
    spans.push(span);
  }

  private static boolean leadsToTheWeb(String address) {
    String start = PlainText.line(address).toLowerCase(Locale.ROOT);
    return (start.startsWith("https://") || start.startsWith("http://"))
        && start.length() <= LONGEST_ADDRESS;
  }

  /// One break stays; two are how some agencies part paragraphs.
  private void breakLine() {
    if (endsWithBreak()) {
      endBlock();
    } else if (!text.isEmpty()) {
      html.append(BREAK);
      text.append(' ');
    }
  }

  private boolean endsWithBreak() {
    return html.length() >= BREAK.length()
        && html.substring(html.length() - BREAK.length()).equals(BREAK);
  }

  private void write(String words) {
    for (int i = 0; i < words.length(); i++) {
      boolean space = Character.isWhitespace(words.charAt(i));
      boolean spaced = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
      if (!space) {
        text.append(words.charAt(i));
        PlainText.escape(words.charAt(i), html);
      } else if (!spaced) {
        text.append(' ');
        html.append(' ');
      }
    }
  }

  private void endBlock() {
    if (endsWithBreak()) {
      html.setLength(html.length() - BREAK.length());
    }
    spans.forEach(span -> html.append("</").append(span.tag).append('>'));
    if (PlainText.isReadable(text.toString())) {
      blocks.add(
          new Block(kinds.element(), html.toString().strip(), PlainText.line(text.toString())));
    }
    html.setLength(0);
    text.setLength(0);
    // A link repeated for each of a million blocks would fill the memory.
    spans.removeIf(span -> span.tag.equals("a"));
    spans.descendingIterator().forEachRemaining(span -> html.append(span.opening));
  }
}
