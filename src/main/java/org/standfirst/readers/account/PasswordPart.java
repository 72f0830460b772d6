package org.standfirst.readers.account;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.AccountPart;
import org.standfirst.readers.StepUp;
import org.standfirst.readers.StepUp.Freshness;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.PasswordPanel;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.password.PasswordChoice;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The form for another password, or the first.
@Component
@Order(10)
class PasswordPart implements AccountPart {
  private final Readers readers;
  private final PasswordChoice choice;
  private final StepUp stepUp;
  private final Templates templates;

  PasswordPart(Readers readers, PasswordChoice choice, StepUp stepUp, Templates templates) {
    this.readers = readers;
    this.choice = choice;
    this.stepUp = stepUp;
    this.templates = templates;
  }

  /// What is to be put right; nothing of a password is shown again.
  ///
  /// @param refused why it wasn't taken, where no field is to blame
  record Typed(Problems problems, Refusal refused) {}

  @Override
  public Place place() {
    return Place.SECURITY;
  }

  @Override
  public Content content(Visitor.Registered visitor, Frame frame, HttpServletRequest request) {
    Readers.Row reader = readers.find(visitor.id());
    if (reader == null) {
      return NOTHING;
    }
    Typed refused = AccountPages.typed(request, Typed.class);
    boolean fresh = stepUp.fresh(request, new ReturnPath("/account")) instanceof Freshness.Fresh;
    return templates.readersAccountPassword(
        frame,
        new PasswordPanel(
            reader.email(),
            reader.hasPassword(),
            reader.hasPassword() && !fresh,
            choice.hint(),
            refused == null ? Problems.NONE : refused.problems(),
            refused == null ? Refusal.NONE : refused.refused()));
  }
}
