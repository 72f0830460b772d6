package org.standfirst.readers.address;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.AddressPanel;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// The address of an account, and once it is confirmed the way to another.
@Component
@Order(30)
class AddressPart implements AccountPart {
  private final Readers readers;
  private final AddressChanges changes;
  private final Templates templates;

  AddressPart(Readers readers, AddressChanges changes, Templates templates) {
    this.readers = readers;
    this.changes = changes;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.PROFILE;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Readers.Row reader = readers.find(visitor.id());
    if (reader == null) {
      return NOTHING;
    }
    AddressChanges.Row waiting = changes.waiting(visitor.id());
    return templates.readersAccountAddress(
        frame,
        new AddressPanel(
            reader.email(), reader.confirmed(), waiting == null ? "" : waiting.newEmail()));
  }
}
