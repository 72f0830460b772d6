package org.standfirst.comments.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.comments.writing.Commenters;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// All that a reader wrote, and the form for what they are called.
@Controller
class CommentsAccountController {
  private static final String PATH = "/account/comments";
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
  private static final int A_PAGE = 50;
  private final OwnList list;
  private final Commenters commenters;
  private final AccountPages pages;
  private final Frames frames;
  private final Templates templates;

  CommentsAccountController(
      OwnList list, Commenters commenters, AccountPages pages, Frames frames, Templates templates) {
    this.list = list;
    this.commenters = commenters;
    this.pages = pages;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> page(
      @RequestParam(defaultValue = "") String before, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    long below = NUMBER.matcher(before).matches() ? Long.parseLong(before) : Long.MAX_VALUE;
    return Answers.page(
        templates.commentsAccountpage(
            frames.frame(request), list.list(registered.id(), below, A_PAGE)));
  }

  @PostMapping(PATH + "/name")
  ResponseEntity<byte[]> name(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return AccountPages.wayIn();
    }
    if (!fields.text("by").equals("pseudonym")) {
      commenters.byOwnName(registered.id());
      return pages.saved("comments", "comments-name");
    }
    return switch (commenters.by(registered.id(), fields.text("pseudonym"))) {
      case Commenters.Naming.Named() -> pages.saved("comments", "comments-name");
      case Commenters.Naming.Refused(String problem) ->
          pages.refused(
              registered, new CommentsPart.Typed(fields.echo("pseudonym"), problem), request);
    };
  }
}
