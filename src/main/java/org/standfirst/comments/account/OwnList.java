package org.standfirst.comments.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.articles.ArticleId;
import org.standfirst.articles.Teaser;
import org.standfirst.articles.Teasers;
import org.standfirst.comments.CommentRow;
import org.standfirst.comments.Comments;
import org.standfirst.comments.pages.AccountPanel;
import org.standfirst.comments.writing.Commenters;
import org.standfirst.readers.ReaderId;

/// What a reader wrote, with the headlines it stands under.
@Component
class OwnList {
  private static final int OPENING = 140;
  private final Comments comments;
  private final Commenters commenters;
  private final Teasers teasers;

  OwnList(Comments comments, Commenters commenters, Teasers teasers) {
    this.comments = comments;
    this.commenters = commenters;
    this.teasers = teasers;
  }

  /// A page of it.
  AccountPanel list(ReaderId reader, long below, int count) {
    List<CommentRow> found = comments.of(reader, below, count + 1);
    List<CommentRow> shown = found.size() > count ? found.subList(0, count) : found;
    Map<ArticleId, Teaser> articles =
        teasers.of(shown.stream().map(each -> new ArticleId(each.article())).distinct().toList());
    Commenters.Called called = commenters.called(reader);
    return new AccountPanel(
        called.own().name(),
        called.pseudonym(),
        !called.pseudonym().isEmpty(),
        "",
        shown.stream()
            .map(each -> line(each, articles.get(new ArticleId(each.article()))))
            .toList(),
        found.size() > count ? "/account/comments?before=" + shown.getLast().id() : "");
  }

  private static AccountPanel.Line line(CommentRow comment, @Nullable Teaser article) {
    String text = comment.text().replace('\n', ' ');
    return new AccountPanel.Line(
        article == null ? "" : article.headline(),
        article == null || comment.state().equals("deleted")
            ? ""
            : article.path() + "/comments/" + comment.number() + "/yours",
        text.codePointCount(0, text.length()) <= OPENING
            ? text
            : text.substring(0, text.offsetByCodePoints(0, OPENING)).strip() + "…",
        comment.state(),
        comment.writtenAt());
  }
}
