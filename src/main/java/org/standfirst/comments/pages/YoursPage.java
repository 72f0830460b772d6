package org.standfirst.comments.pages;

import java.util.List;

/// A discussion as one reader comes back to it.
///
/// @param seen where they say that they have seen all
/// @param cameBefore whether they were there before
/// @param fresh what is new since
/// @param own what they wrote
public record YoursPage(
    String article,
    String title,
    String seen,
    boolean cameBefore,
    List<CommentNode> fresh,
    List<CommentNode> own) {
  public YoursPage {
    fresh = List.copyOf(fresh);
    own = List.copyOf(own);
  }
}
