package org.standfirst.comments.pages;

import java.util.List;
import org.standfirst.comments.reading.ShownComment;

/// A comment with the replies that are shown below it.
///
/// @param path where it stands with its context
/// @param level how far it is set in: 0 the first
/// @param further how many more replies there are than are shown
/// @param furtherPath where they are
/// @param answering the name of whoever it answers, where that one doesn't stand above it; empty
public record CommentNode(
    ShownComment comment,
    String path,
    int level,
    List<CommentNode> replies,
    int further,
    String furtherPath,
    String answering) {
  public CommentNode {
    replies = List.copyOf(replies);
  }

  /// Where one is written in its discussion.
  public String newPath() {
    return path.substring(0, path.lastIndexOf('/')) + "/new";
  }

  /// What it is on pages that show one alone.
  public static CommentNode alone(ShownComment comment, String path) {
    return new CommentNode(comment, path, 0, List.of(), 0, "", "");
  }
}
