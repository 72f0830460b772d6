package org.standfirst.newsletters.subscribing;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletters;
import org.standfirst.newsletters.pages.RestraintsPanel;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// The reader's pauses, and what comes less often than it could: seen and lifted in the account.
@Component
@Order(20)
class RestraintsPart implements AccountPart {
  private final Restraints restraints;
  private final Newsletters newsletters;
  private final ChosenNewsletters chosen;
  private final Templates templates;

  RestraintsPart(
      Restraints restraints,
      Newsletters newsletters,
      ChosenNewsletters chosen,
      Templates templates) {
    this.restraints = restraints;
    this.newsletters = newsletters;
    this.chosen = chosen;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.NEWSLETTERS;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    List<Restraints.Row> all = restraints.of(new Recipient.OfReader(visitor.id()));
    boolean paused =
        all.stream().anyMatch(each -> each.newsletter() == null && each.pausedUntil() != null);
    boolean pausable = !paused && !chosen.of(visitor.id()).isEmpty();
    return all.isEmpty() && !pausable
        ? NOTHING
        : templates.newslettersSubscribingRestraints(
            frame, new RestraintsPanel(all.stream().map(this::shown).toList(), pausable));
  }

  private RestraintsPanel.Restraint shown(Restraints.Row row) {
    return new RestraintsPanel.Restraint(
        row.newsletter() == null ? "" : newsletters.title(row.newsletter()),
        row.pausedUntil(),
        row.daysBetween() != null,
        RestraintsController.PATH + "/" + row.id() + "/lifting");
  }
}
