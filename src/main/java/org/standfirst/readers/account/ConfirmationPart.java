package org.standfirst.readers.account;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Says that the address waits to be confirmed, and sends the letter again.
@Component
@Order(10)
class ConfirmationPart implements AccountPart {
  private final Readers readers;
  private final Templates templates;

  ConfirmationPart(Readers readers, Templates templates) {
    this.readers = readers;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.PROFILE;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Readers.Row reader = readers.find(visitor.id());
    return reader == null || reader.confirmed()
        ? NOTHING
        : templates.readersAccountConfirmation(frame, reader.email());
  }
}
