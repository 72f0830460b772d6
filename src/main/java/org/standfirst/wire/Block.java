package org.standfirst.wire;

import java.util.List;

/// One block of a body.
///
/// @param html what stands in it: escaped text with a little inline markup
/// @param text the same without markup
record Block(Kind kind, String html, String text) {
  /// What a block is.
  enum Kind {
    PARAGRAPH("", "p"),
    HEADING("", "h2"),
    SUBHEADING("", "h3"),
    QUOTATION("blockquote", "p"),
    POINT("ul", "li"),
    NUMBERED("ol", "li");

    private final String around;
    private final String tag;

    Kind(String around, String tag) {
      this.around = around;
      this.tag = tag;
    }

    boolean heads() {
      return this == HEADING || this == SUBHEADING;
    }
  }

  static Block paragraph(String text) {
    return new Block(Kind.PARAGRAPH, PlainText.escaped(text), text);
  }

  /// The blocks as HTML; neighbours of a kind share their list or quotation.
  static String html(List<Block> blocks) {
    var html = new StringBuilder();
    Kind before = Kind.PARAGRAPH;
    for (Block block : blocks) {
      if (block.kind != before) {
        close(html, before);
        open(html, block.kind);
      }
      html.append('<').append(block.kind.tag).append('>').append(block.html);
      html.append("</").append(block.kind.tag).append(">\n");
      before = block.kind;
    }
    close(html, before);
    return html.toString();
  }

  private static void open(StringBuilder html, Kind kind) {
    if (!kind.around.isEmpty()) {
      html.append('<').append(kind.around).append(">\n");
    }
  }

  private static void close(StringBuilder html, Kind kind) {
    if (!kind.around.isEmpty()) {
      html.append("</").append(kind.around).append(">\n");
    }
  }
}
