package org.standfirst.comments.account;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.comments.pages.AccountPanel;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// What a reader is called in discussions, and the latest of what they wrote.
@Component
@Order(20)
class CommentsPart implements AccountPart {
  private static final int LATEST = 5;
  private final OwnList list;
  private final Templates templates;

  CommentsPart(OwnList list, Templates templates) {
    this.list = list;
    this.templates = templates;
  }

  /// The form as it was sent, and what is to be put right.
  record Typed(String pseudonym, String problem) {}

  @Override
  public Place place() {
    return Place.READING;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    AccountPanel panel = list.list(visitor.id(), Long.MAX_VALUE, LATEST);
    Typed refused = AccountPages.typed(request, Typed.class);
    return templates.commentsAccount(
        frame,
        refused == null
            ? panel
            : new AccountPanel(
                panel.own(),
                refused.pseudonym(),
                true,
                refused.problem(),
                panel.lines(),
                panel.older()));
  }
}
