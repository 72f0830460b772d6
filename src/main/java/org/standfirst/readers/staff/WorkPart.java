package org.standfirst.readers.staff;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.people.Appointments;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// Shows the staff the way to the newsroom, those without a second factor too: on the way there
/// they are told how to get one.
@Component
@Order(5)
class WorkPart implements AccountPart {
  private final Appointments appointments;
  private final Templates templates;

  WorkPart(Appointments appointments, Templates templates) {
    this.appointments = appointments;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.PROFILE;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    return appointments.of(visitor.id()).isEmpty()
        ? NOTHING
        : templates.readersAccountNewsroom(frame);
  }
}
