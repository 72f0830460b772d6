package org.standfirst.readers.account;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.ProfilePanel;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Who the reader is, and the form for the name.
@Component
@Order(20)
class ProfilePart implements AccountPart {
  private final Readers readers;
  private final Templates templates;

  ProfilePart(Readers readers, Templates templates) {
    this.readers = readers;
    this.templates = templates;
  }

  /// The form as it was sent, and what is to be put right.
  record Typed(String firstName, String lastName, Problems problems) {}

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
    Typed refused = AccountPages.typed(request, Typed.class);
    Typed shown =
        refused == null ? new Typed(reader.firstName(), reader.lastName(), Problems.NONE) : refused;
    return templates.readersAccountProfile(
        frame,
        new ProfilePanel(
            visitor instanceof Visitor.Subscriber,
            reader.madeAt(),
            shown.firstName(),
            shown.lastName(),
            shown.problems()));
  }
}
