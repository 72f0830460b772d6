package org.standfirst.comments.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/// Makes HTML of what readers write: paragraphs, emphasis, links, quotations and lists, of a small
/// part of Markdown. Everything else stays the characters that were typed; what comes out goes
/// through the sanitizer once more, which knows no more elements than these.
public final class Markdown {
  private static final int DEEPEST = 24;
  private static final int MOST_OPEN_BLOCKS = 8;
  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(BlockQuote.class, ListBlock.class))
          .maxOpenBlockParsers(MOST_OPEN_BLOCKS)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br />\n").build();
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[^\\s<>\"“”„«»]*[^\\s<>\"“”„«».,;:!?'’)\\]*_]");
  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "blockquote", "a")
          .allowUrlProtocols("http", "https")
          .allowAttributes("href")
          .onElements("a")
          .requireRelsOnLinks("ugc", "nofollow", "noopener")
          .toFactory();

  private Markdown() {}

  /// The HTML of a text.
  public static String html(CommentText text) {
    Node document = PARSER.parse(text.text());
    if (isTooDeep(document)) {
      document = PARSER.parse(flattened(text.text()));
    }
    document.accept(new Plain());
    return POLICY.sanitize(RENDERER.render(document)).strip();
  }

  /// Of what is nested without sense every character that could nest is taken for itself.
  private static String flattened(String text) {
    return text.replaceAll("([\\\\*_\\[\\]>`!<+-])", "\\\\$1");
  }

  private record Level(Node node, int depth) {}

  private static boolean isTooDeep(Node document) {
    Deque<Level> open = new ArrayDeque<>(List.of(new Level(document, 0)));
    while (!open.isEmpty()) {
      Level level = open.pop();
      if (level.depth() > DEEPEST) {
        return true;
      }
      for (Node child = level.node().getFirstChild(); child != null; child = child.getNext()) {
        open.push(new Level(child, level.depth() + 1));
      }
    }
    return false;
  }

  /// Puts the typed characters back where Markdown would have made something that we don't print,
  /// and makes links of addresses that stand in the text.
  private static final class Plain extends AbstractVisitor {
    @Override
    public void visit(Code code) {
      replace(code, "`" + code.getLiteral() + "`");
    }

    @Override
    public void visit(HtmlInline html) {
      replace(html, html.getLiteral());
    }

    /// A picture is a link to it.
    @Override
    public void visit(Image image) {
      var link = new Link(image.getDestination(), null);
      if (image.getFirstChild() == null) {
        link.appendChild(new Text(image.getDestination()));
      }
      while (image.getFirstChild() != null) {
        link.appendChild(image.getFirstChild());
      }
      image.insertAfter(link);
      image.unlink();
    }

    @Override
    public void visit(Link link) {
      // within a link stands no other; its title says what nobody sees
      link.setTitle(null);
    }

    @Override
    public void visit(Text text) {
      Matcher address = ADDRESS.matcher(text.getLiteral());
      Node last = text;
      int end = 0;
      String literal = text.getLiteral();
      while (address.find()) {
        last = after(last, new Text(literal.substring(end, address.start())));
        var link = new Link(address.group(), null);
        link.appendChild(new Text(address.group()));
        last = after(last, link);
        end = address.end();
      }
      if (end > 0) {
        after(last, new Text(literal.substring(end)));
        text.unlink();
      }
    }

    private static Node after(Node before, Node added) {
      before.insertAfter(added);
      return added;
    }

    private static void replace(Node node, String literal) {
      node.insertAfter(new Text(literal));
      node.unlink();
    }
  }
}
