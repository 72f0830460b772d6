package org.standfirst.comments.moderation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.comments.CommentAddress;
import org.standfirst.comments.CommentRow;
import org.standfirst.comments.Comments;
import org.standfirst.comments.Discussions;
import org.standfirst.readers.AuditTrail;
import org.standfirst.readers.ReaderId;

/// Takes comments out and puts them back. Each leaves a line in the audit trail.
@Component
public class Moderation {
  private final Comments comments;
  private final Discussions discussions;
  private final AuditTrail trail;

  Moderation(Comments comments, Discussions discussions, AuditTrail trail) {
    this.comments = comments;
    this.discussions = discussions;
    this.trail = trail;
  }

  /// Who moderates, and from where, as coarse as the audit trail notes it.
  public record Moderator(ReaderId id, String place) {}

  /// What came of it. What is done already is not done again.
  public sealed interface Outcome {
    /// So it is from now on.
    record Done() implements Outcome {}

    /// There is no such comment, or its writer has deleted it.
    record Nothing() implements Outcome {}
  }

  /// Takes a comment out.
  @Transactional
  public Outcome reject(CommentAddress address, Reason reason, Moderator by) {
    CommentRow comment = held(address);
    if (comment == null || comment.state().equals("deleted")) {
      return new Outcome.Nothing();
    }
    if (comment.isShown()) {
      comments.hide(comment, "rejected", reason.word());
      note("comments.deed.rejected", address, comment, reason.word(), by);
    }
    return new Outcome.Done();
  }

  /// Puts a comment back.
  @Transactional
  public Outcome restore(CommentAddress address, Moderator by) {
    CommentRow comment = held(address);
    if (comment == null || comment.state().equals("deleted")) {
      return new Outcome.Nothing();
    }
    if (!comment.isShown()) {
      comments.show(comment);
      note("comments.deed.restored", address, comment, comment.why(), by);
    }
    return new Outcome.Done();
  }

  /// A comment whose discussion nobody else changes until the transaction ends; null: there is
  /// none.
  private @Nullable CommentRow held(CommentAddress address) {
    if (comments.find(address) == null) {
      return null;
    }
    discussions.hold(address.article());
    return comments.find(address);
  }

  private void note(
      String deed, CommentAddress address, CommentRow comment, String reason, Moderator by) {
    trail.note(
        new AuditTrail.Line(
            deed,
            by.id(),
            comment.writer() == null ? null : new ReaderId(comment.writer()),
            by.place(),
            Map.of(
                "article",
                Long.toString(address.article().value()),
                "comment",
                Long.toString(address.number()),
                "reason",
                reason)));
  }
}
