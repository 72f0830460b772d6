package org.standfirst.comments.reading;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.comments.CommentAddress;
import org.standfirst.comments.CommentRow;
import org.standfirst.comments.Comments;
import org.standfirst.comments.pages.CommentNode;

/// Finds single comments for those who are admitted to the article.
@Component
public class Answered {
  private static final int LONGEST_QUOTE = 400;
  private final Threads threads;
  private final Comments comments;

  Answered(Threads threads, Comments comments) {
    this.threads = threads;
    this.comments = comments;
  }

  /// A comment alone; null: it has no place on the page.
  public @Nullable CommentNode of(Ground.Admitted ground, long number) {
    ShownComment found = threads.one(ground.proof(), number);
    return found == null ? null : CommentNode.alone(found, Layouts.path(ground.article(), number));
  }

  /// What a comment says as a quotation, to begin an answer with; empty where it isn't shown.
  public String quoted(Ground.Admitted ground, long number) {
    CommentRow found = comments.find(new CommentAddress(ground.article().teaser().id(), number));
    if (found == null || !found.isShown()) {
      return "";
    }
    String text = found.text();
    String shown =
        text.codePointCount(0, text.length()) <= LONGEST_QUOTE
            ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    return shown
            .lines()
            .filter(line -> !line.startsWith(">"))
            .map(line -> line.isEmpty() ? ">" : "> " + line)
            .collect(Collectors.joining("\n"))
        + "\n\n";
  }
}
