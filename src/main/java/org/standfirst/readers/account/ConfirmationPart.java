package org.standfirst.readers.account;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.ConfirmationPanel;
import org.standfirst.readers.pages.Refusal;
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

  /// A wish for the letter that wasn't granted.
  record Typed(Refusal refused) {}

  @Override
  public Place place() {
    return Place.PROFILE;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Readers.Row reader = readers.find(visitor.id());
    if (reader == null || reader.confirmed()) {
      return NOTHING;
    }
    Typed typed = AccountPages.typed(request, Typed.class);
    Refusal refused = typed == null ? Refusal.NONE : typed.refused();
    return templates.readersAccountConfirmation(
        frame, new ConfirmationPanel(reader.email(), refused));
  }
}
