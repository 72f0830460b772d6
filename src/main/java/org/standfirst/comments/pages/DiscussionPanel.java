package org.standfirst.comments.pages;

import java.util.List;
import org.standfirst.comments.Discussion;
import org.standfirst.comments.reading.Sorting;

/// A discussion, or a page of it.
///
/// @param article the path of the article
/// @param title of the article
/// @param open whether readers may write in it
/// @param shut the key of why they may not; empty
/// @param onArticle whether it stands below the article
/// @param older where the next page is; empty: this is the last
/// @param isFirst whether this is the first page in its order
public record DiscussionPanel(
    Discussion discussion,
    String article,
    String title,
    Sorting sorting,
    List<CommentNode> threads,
    boolean open,
    String shut,
    boolean onArticle,
    String older,
    boolean isFirst,
    CommentForm form) {
  public DiscussionPanel {
    threads = List.copyOf(threads);
  }

  /// Where all of it is.
  public String path() {
    return article + "/comments";
  }

  /// Where it stands in an order.
  public String sorted(Sorting by) {
    return by == Sorting.NEWEST ? path() : path() + "?sort=" + by.word();
  }

  public List<Sorting> sortings() {
    return List.of(Sorting.values());
  }
}
