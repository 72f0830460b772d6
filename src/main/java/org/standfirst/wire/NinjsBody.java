package org.standfirst.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a ninjs item says at length: its HTML, else its plain text; where the item has no bodies at
/// all, its description is the whole of it.
sealed interface NinjsBody {
  /// It can be printed.
  record Full(List<Block> blocks) implements NinjsBody {
    public Full {
      blocks = List.copyOf(blocks);
    }
  }

  /// The only text of it is its description.
  record Brief(List<Block> blocks) implements NinjsBody {
    public Brief {
      blocks = List.copyOf(blocks);
    }
  }

  /// It can't.
  record Missing(Reason reason, String detail) implements NinjsBody {}

  /// In which form a body comes.
  enum Form {
    HTML,
    PLAIN,
    OTHER;

    private static final Pattern TAG =
        Pattern.compile(
            "<(p|div|section|article|html|body|h[1-6]|ul|ol|br)\\b", Pattern.CASE_INSENSITIVE);

    static Form of(NinjsNode body) {
      String type = body.line("contentType").toLowerCase(Locale.ROOT);
      String said = type.isEmpty() ? body.word("role") : type;
      if (said.contains("html")) {
        return HTML;
      }
      if (said.startsWith("text/plain")) {
        return PLAIN;
      }
      if (!type.isEmpty() || said.contains("nitf") || said.contains("xml")) {
        return OTHER;
      }
      return TAG.matcher(body.raw("value")).find() ? HTML : PLAIN;
    }
  }

  static NinjsBody of(NinjsNode item, String headline) {
    List<NinjsNode> bodies =
        item.objects("bodies").stream().filter(body -> !body.raw("value").isBlank()).toList();
    if (bodies.isEmpty()) {
      return item.objects("bodies").isEmpty() ? brief(item) : new Missing(Reason.NO_BODY, "");
    }
    Optional<NinjsBody> readable =
        readable(bodies, Form.HTML, headline).or(() -> readable(bodies, Form.PLAIN, headline));
    return readable.orElseGet(() -> unreadable(bodies));
  }

  private static NinjsBody brief(NinjsNode item) {
    return item.objects("descriptions").stream()
        .filter(description -> !NinjsWords.NO_SUMMARY.contains(description.word("role")))
        .map(description -> blocks(description, Form.of(description)))
        .filter(blocks -> !blocks.isEmpty())
        .<NinjsBody>map(Brief::new)
        .findFirst()
        .orElseGet(() -> new Missing(Reason.NO_BODY, ""));
  }

  private static Optional<NinjsBody> readable(List<NinjsNode> bodies, Form form, String headline) {
    return bodies.stream()
        .filter(body -> Form.of(body) == form)
        .map(body -> withoutHeadline(blocks(body, form), headline))
        .filter(blocks -> blocks.stream().anyMatch(block -> !block.kind().heads()))
        .<NinjsBody>map(Full::new)
        .findFirst();
  }

  private static List<Block> blocks(NinjsNode body, Form form) {
    return form == Form.HTML
        ? Markup.blocks(body.raw("value"))
        : PlainText.paragraphs(body.raw("value")).stream().map(Block::paragraph).toList();
  }

  /// Agencies like to say the headline once more on top of the body.
  private static List<Block> withoutHeadline(List<Block> blocks, String headline) {
    var rest = new ArrayList<>(blocks);
    if (!rest.isEmpty() && rest.getFirst().text().equalsIgnoreCase(headline)) {
      rest.removeFirst();
    }
    return rest;
  }

  private static NinjsBody unreadable(List<NinjsNode> bodies) {
    return bodies.stream().allMatch(body -> Form.of(body) == Form.OTHER)
        ? new Missing(Reason.BODY_FORMAT, bodies.getFirst().line("contentType"))
        : new Missing(Reason.NOTHING_READABLE, "");
  }
}
