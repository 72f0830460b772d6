package org.standfirst.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.standfirst.readers.ReaderId;

/// A comment as it is kept, whatever its state: for its writer and the moderators alone.
///
/// @param root null: it is the first of its thread
/// @param writer null: erased since
public record CommentRow(
    long id,
    long article,
    long number,
    @Nullable Long root,
    @Nullable Long writer,
    String text,
    String html,
    String state,
    String why,
    Instant writtenAt,
    @Nullable Instant editedAt) {
  public boolean isShown() {
    return state.equals("shown");
  }

  public boolean isBy(ReaderId reader) {
    return writer != null && writer == reader.value();
  }
}
