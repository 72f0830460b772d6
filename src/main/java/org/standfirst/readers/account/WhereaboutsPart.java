package org.standfirst.readers.account;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.WhereaboutsPanel;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// In whose time and language the reader is written to.
@Component
@Order(30)
class WhereaboutsPart implements AccountPart {
  private final Whereabouts whereabouts;
  private final Templates templates;

  WhereaboutsPart(Whereabouts whereabouts, Templates templates) {
    this.whereabouts = whereabouts;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.NEWSLETTERS;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Whereabouts.Row row = whereabouts.of(visitor.id());
    return templates.readersAccountWhereabouts(
        frame,
        new WhereaboutsPanel(
            frame.paper().zone().getId(),
            Whereabouts.zones(row.zone()),
            Whereabouts.languages(row.language(), frame.paper().language())));
  }
}
