package org.standfirst.articles;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// The switch of the reading history, and the latest of it.
@Component
@Order(10)
class HistoryPart implements AccountPart {
  private static final int LATEST = 8;
  private final ReadingHistory list;
  private final Templates templates;

  HistoryPart(ReadingHistory list, Templates templates) {
    this.list = list;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.READING;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    return templates.articlesHistorypart(frame, list.list(visitor.id(), "", LATEST));
  }
}
