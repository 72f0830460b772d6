package org.standfirst.comments.writing;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.Article;
import org.standfirst.comments.CommentSettings;
import org.standfirst.comments.Discussion;
import org.standfirst.comments.Discussions;
import org.standfirst.comments.pages.CommentForm;
import org.standfirst.comments.pages.CommentNode;
import org.standfirst.comments.pages.WritingPage;
import org.standfirst.comments.reading.Answered;
import org.standfirst.comments.reading.Ground;
import org.standfirst.comments.reading.Layouts;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// Lays out the page on which a comment is written.
@Component
class Corner {
  private final Answered answered;
  private final Discussions discussions;
  private final Commenters commenters;
  private final CommentSettings settings;
  private final Frames frames;
  private final Templates templates;
  private final Clock clock;

  Corner(
      Answered answered,
      Discussions discussions,
      Commenters commenters,
      CommentSettings settings,
      Frames frames,
      Templates templates,
      Clock clock) {
    this.answered = answered;
    this.discussions = discussions;
    this.commenters = commenters;
    this.settings = settings;
    this.frames = frames;
    this.templates = templates;
    this.clock = clock;
  }

  /// Where a comment is written that answers one of that number, or none.
  static String path(Article article, long parent) {
    String page = article.teaser().path() + "/comments/new";
    return parent == 0 ? page : page + "?reply=" + parent;
  }

  /// An empty form.
  CommentForm form(Article article, long parent) {
    return CommentForm.fresh(Layouts.action(article.teaser().id()), parent, settings.longest());
  }

  /// The page with a form on it.
  ///
  /// @param kept whether what was typed waits for them
  JteModel page(
      Ground.Admitted ground,
      CommentForm form,
      boolean kept,
      Visitor visitor,
      HttpServletRequest request) {
    Article article = ground.article();
    Discussion discussion = discussions.of(article.teaser().id());
    CommentNode parent = form.parent() == 0 ? null : answered.of(ground, form.parent());
    var back = new ReturnPath(path(article, form.parent()));
    return templates.commentsWriting(
        frames.frame(request),
        new WritingPage(
            article.teaser().path(),
            article.teaser().headline(),
            who(visitor),
            parent,
            visitor instanceof Visitor.Registered registered
                ? commenters.called(registered.id()).signature().name()
                : "",
            kept,
            back.behind("/sign-in"),
            back.behind("/register"),
            shut(discussion, form.parent(), parent),
            form));
  }

  private String shut(Discussion discussion, long parent, @Nullable CommentNode answers) {
    if (parent > 0 && (answers == null || !answers.comment().isThere())) {
      return "comments.refused.parent-gone";
    }
    return discussion.isOpen(clock.instant()) ? "" : "comments.refused.shut";
  }

  static String who(Visitor visitor) {
    return switch (visitor) {
      case Visitor.Stranger _ -> "stranger";
      case Visitor.Pending _ -> "pending";
      case Visitor.Reader _, Visitor.Subscriber _ -> "reader";
    };
  }
}
