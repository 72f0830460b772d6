package org.standfirst.comments.own;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.comments.CommentAddress;
import org.standfirst.comments.CommentRow;
import org.standfirst.comments.CommentSettings;
import org.standfirst.comments.Comments;
import org.standfirst.comments.Discussions;
import org.standfirst.comments.pages.CommentForm;
import org.standfirst.comments.pages.CommentNode;
import org.standfirst.comments.pages.OwnCommentPage;
import org.standfirst.comments.reading.Answered;
import org.standfirst.comments.reading.Ground;
import org.standfirst.comments.reading.Layouts;
import org.standfirst.comments.recommending.Recommending;
import org.standfirst.comments.writing.OwnComments;
import org.standfirst.readers.Role;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// Lays out a comment for one reader: what they may do with it, and what they have done.
@Component
class OwnPages {
  private final Comments comments;
  private final Answered answered;
  private final Discussions discussions;
  private final OwnComments own;
  private final Recommending recommending;
  private final CommentSettings settings;
  private final Frames frames;
  private final Templates templates;

  OwnPages(
      Comments comments,
      Answered answered,
      Discussions discussions,
      OwnComments own,
      Recommending recommending,
      CommentSettings settings,
      Frames frames,
      Templates templates) {
    this.comments = comments;
    this.answered = answered;
    this.discussions = discussions;
    this.own = own;
    this.recommending = recommending;
    this.settings = settings;
    this.frames = frames;
    this.templates = templates;
  }

  /// The page; null: there is nothing for them to see.
  ///
  /// @param said the key of what was just done; empty
  /// @param refused the form that was refused; null: none
  @Nullable JteModel page(
      Ground.Admitted ground,
      long number,
      Visitor.Registered visitor,
      String said,
      @Nullable CommentForm refused,
      HttpServletRequest request) {
    Article article = ground.article();
    var address = new CommentAddress(article.teaser().id(), number);
    CommentRow row = comments.find(address);
    if (row == null || !discussions.of(address.article()).isThere()) {
      return null;
    }
    boolean isOwn = row.isBy(visitor.id());
    boolean moderates = visitor.roles().contains(Role.MODERATOR);
    CommentNode node = answered.of(ground, number);
    if (node == null && !isOwn && !moderates) {
      return null;
    }
    boolean editable = own.isEditable(row, visitor.id());
    String action = Layouts.action(address.article()) + "/" + number;
    return templates.commentsOwn(
        frames.frame(request),
        new OwnCommentPage(
            article.teaser().path(),
            article.teaser().headline(),
            said,
            node,
            action,
            isOwn,
            editable ? own.editableUntil(row) : null,
            refused != null ? refused : editable ? form(action, row) : null,
            recommending.of(visitor.id(), address.article(), List.of(number)).contains(number),
            row.state(),
            isOwn && (row.state().equals("shown") || row.state().equals("held")),
            moderates,
            "/newsroom/comments/" + address.article().value() + "/" + number));
  }

  /// The form in which a comment is changed.
  CommentForm form(String action, CommentRow row) {
    return form(action, row.text());
  }

  CommentForm form(String action, String text) {
    return new CommentForm(
        action + "/edition", "comment-text", text, 0, settings.longest(), "", Duration.ZERO, null);
  }
}
