package org.standfirst.readers.secondfactor;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.SecondFactorPanel;
import org.standfirst.readers.people.Appointments;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// The second factor on the account's page: whether it is on, and the way to change that.
@Component
@Order(40)
class SecondFactorPart implements AccountPart {
  private final Authenticators authenticators;
  private final RecoveryCodes codes;
  private final Appointments appointments;
  private final Templates templates;

  SecondFactorPart(
      Authenticators authenticators,
      RecoveryCodes codes,
      Appointments appointments,
      Templates templates) {
    this.authenticators = authenticators;
    this.codes = codes;
    this.appointments = appointments;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.SECURITY;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    ReaderId reader = visitor.id();
    return visitor instanceof Visitor.Pending
        ? NOTHING
        : templates.readersAccountSecondfactor(
            frame,
            new SecondFactorPanel(
                authenticators.has(reader),
                codes.left(reader),
                !appointments.of(reader).isEmpty()));
  }
}
