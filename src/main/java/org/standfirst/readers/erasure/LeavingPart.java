package org.standfirst.readers.erasure;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.LeavingPanel;
import org.standfirst.readers.staff.Staff;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// The form for leaving, or the way back.
@Component
@Order(30)
class LeavingPart implements AccountPart {
  private final Leaving leaving;
  private final Staff staff;
  private final Templates templates;

  LeavingPart(Leaving leaving, Staff staff, Templates templates) {
    this.leaving = leaving;
    this.staff = staff;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.PRIVACY;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    return templates.readersAccountLeaving(
        frame,
        new LeavingPanel(
            leaving.due(visitor.id()),
            Leaving.GRACE.toDays(),
            visitor instanceof Visitor.Pending,
            staff.isLastAdministrator(visitor.id()),
            leaving.remains(visitor.id()).stream()
                .map(each -> new LeavingPanel.Remain(each.name(), each.words()))
                .toList()));
  }
}
