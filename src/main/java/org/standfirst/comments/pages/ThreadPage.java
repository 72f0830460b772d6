package org.standfirst.comments.pages;

import java.util.List;
import org.standfirst.comments.Discussion;

/// A comment with its context.
///
/// @param above what it answers, the farthest first
/// @param older where further replies are; empty: none
public record ThreadPage(
    String article,
    String title,
    Discussion discussion,
    List<CommentNode> above,
    CommentNode head,
    boolean open,
    String older) {
  public ThreadPage {
    above = List.copyOf(above);
  }
}
