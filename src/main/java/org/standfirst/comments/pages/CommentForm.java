package org.standfirst.comments.pages;

import gg.jte.Content;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// The form in which a comment is written, or changed.
///
/// @param action where it is sent
/// @param field what the field is found by on the page
/// @param text what stands in it
/// @param parent the number of what it answers; 0: nothing
/// @param longest the most characters it may have
/// @param problem the key of what is to be put right; empty
/// @param patience how long to wait, where that is the problem
/// @param preview what it would look like; null: nobody asked
public record CommentForm(
    String action,
    String field,
    String text,
    long parent,
    int longest,
    String problem,
    Duration patience,
    @Nullable Content preview) {
  /// An empty one.
  public static CommentForm fresh(String action, long parent, int longest) {
    return new CommentForm(action, "comment-text", "", parent, longest, "", Duration.ZERO, null);
  }

  public CommentForm saying(String newText) {
    return new CommentForm(action, field, newText, parent, longest, problem, patience, preview);
  }

  public CommentForm refused(String key, Duration after) {
    return new CommentForm(action, field, text, parent, longest, key, after, preview);
  }

  public CommentForm previewed(Content looks) {
    return new CommentForm(action, field, text, parent, longest, problem, patience, looks);
  }

  /// How long to wait, in whole minutes or seconds, as the words want it.
  public long minutes() {
    return Math.max(1, (patience.toSeconds() + 59) / 60);
  }
}
