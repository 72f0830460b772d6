package org.standfirst.comments.writing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.standfirst.comments.CommentAddress;
import org.standfirst.comments.CommentChanges;
import org.standfirst.comments.CommentRow;
import org.standfirst.comments.CommentSettings;
import org.standfirst.comments.Comments;
import org.standfirst.comments.Discussions;
import org.standfirst.readers.ClientAddress;
import org.standfirst.readers.Paces;
import org.standfirst.readers.ReaderId;

/// What readers do with what they wrote: for some minutes they may change it, and at any time take
/// it away.
@Component
public class OwnComments {
  private static final Set<String> DELETABLE = Set.of("shown", "held");
  private final JdbcClient sql;
  private final Comments comments;
  private final Discussions discussions;
  private final CommentChanges changes;
  private final Paces paces;
  private final CommentSettings settings;
  private final Clock clock;

  OwnComments(
      JdbcClient sql,
      Comments comments,
      Discussions discussions,
      CommentChanges changes,
      Paces paces,
      CommentSettings settings,
      Clock clock) {
    this.sql = sql;
    this.comments = comments;
    this.discussions = discussions;
    this.changes = changes;
    this.paces = paces;
    this.settings = settings;
    this.clock = clock;
  }

  /// Until when its writer may change a comment.
  public Instant editableUntil(CommentRow comment) {
    return comment.writtenAt().plus(settings.editable());
  }

  /// Whether its writer may change a comment now.
  public boolean isEditable(CommentRow comment, ReaderId reader) {
    return comment.isBy(reader)
        && comment.isShown()
        && clock.instant().isBefore(editableUntil(comment));
  }

  /// Changes what a comment says. What it said is kept.
  @Transactional
  public WriteOutcome edit(
      CommentAddress address, String typed, ReaderId writer, ClientAddress from) {
    return switch (CommentText.read(typed, settings.longest())) {
      case CommentText.Reading.Unfitting(String problem) -> new WriteOutcome.Refused(problem);
      case CommentText.Reading.Fitting(CommentText text) ->
          switch (paces.pressing(writer, from)) {
            case Paces.Pace.TooFast(Duration after) -> new WriteOutcome.TooFast(after);
            case Paces.Pace.Fit _ -> edit(address, text, writer);
          };
    };
  }

  private WriteOutcome edit(CommentAddress address, CommentText text, ReaderId writer) {
    discussions.hold(address.article());
    CommentRow before = comments.find(address);
    if (before == null || !isEditable(before, writer)) {
      return new WriteOutcome.Refused("comments.refused.too-late");
    }
    if (before.text().equals(text.text())) {
      return new WriteOutcome.Published(address.number());
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    sql.sql("INSERT INTO comment_revisions (comment, text, until) VALUES (:id, :text, :now)")
        .param("id", before.id())
        .param("text", before.text())
        .param("now", now)
        .update();
    sql.sql("UPDATE comments SET text = :text, html = :html, edited_at = :now WHERE id = :id")
        .param("text", text.text())
        .param("html", Markdown.html(text))
        .param("now", now)
        .param("id", before.id())
        .update();
    changes.note(address.article(), before.id(), CommentChanges.Kind.EDITED);
    return new WriteOutcome.Published(address.number());
  }

  /// Takes a comment away for good, with all that it ever said. The replies to it stay. Says
  /// whether there was one to take away.
  @Transactional
  public boolean delete(CommentAddress address, ReaderId writer) {
    discussions.hold(address.article());
    CommentRow before = comments.find(address);
    if (before == null || !before.isBy(writer) || !DELETABLE.contains(before.state())) {
      return false;
    }
    empty(before.id());
    if (before.isShown()) {
      comments.hide(before, "deleted", "");
    } else {
      sql.sql("UPDATE comments SET state = 'deleted', why = '' WHERE id = :id")
          .param("id", before.id())
          .update();
    }
    return true;
  }

  private void empty(long id) {
    sql.sql("UPDATE comments SET text = '', html = '', edited_at = NULL WHERE id = :id")
        .param("id", id)
        .update();
    sql.sql("DELETE FROM comment_revisions WHERE comment = :id").param("id", id).update();
  }
}
