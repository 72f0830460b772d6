package org.standfirst.comments.writing;

import gg.jte.Content;

/// What a text looks like on the page.
final class Looks {
  private Looks() {}

  /// Made by [Markdown], so there is nothing to escape.
  static Content of(CommentText text) {
    String html = Markdown.html(text);
    return output -> output.writeContent(html);
  }
}
