package org.standfirst.readers.account;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.NewslettersPanel;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// What we may write to the reader.
@Component
@Order(10)
class NewslettersPart implements AccountPart {
  private final Readers readers;
  private final NewsletterChoices choices;
  private final Templates templates;

  NewslettersPart(Readers readers, NewsletterChoices choices, Templates templates) {
    this.readers = readers;
    this.choices = choices;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.NEWSLETTERS;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Readers.Row reader = readers.find(visitor.id());
    return reader == null
        ? NOTHING
        : templates.readersAccountLetters(
            frame,
            new NewslettersPanel(choices.offered(choices.of(visitor.id())), !reader.offers()));
  }
}
