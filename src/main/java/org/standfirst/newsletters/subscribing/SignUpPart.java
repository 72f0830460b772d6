package org.standfirst.newsletters.subscribing;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.newsletters.Newsletter;
import org.standfirst.newsletters.archive.WayIn;
import org.standfirst.newsletters.pages.ChoicePanel;
import org.standfirst.newsletters.pages.SignUpPanel;
import org.standfirst.readers.ChosenNewsletters;
import org.standfirst.readers.ReaderId;
import org.standfirst.readers.Visitor;
import org.standfirst.site.Frame;
import standfirst.templates.Templates;

/// The part of a page by which one comes to a newsletter: for strangers a form that asks for an
/// address, for readers one press. What strangers get says nothing of them and can be printed; what
/// readers get is theirs alone.
@Component
class SignUpPart implements WayIn {
  private final SignUp signUp;
  private final ChosenNewsletters chosen;
  private final Templates templates;

  SignUpPart(SignUp signUp, ChosenNewsletters chosen, Templates templates) {
    this.signUp = signUp;
    this.chosen = chosen;
    this.templates = templates;
  }

  @Override
  public Content to(Newsletter newsletter, Visitor visitor, Frame frame) {
    return switch (visitor) {
      case Visitor.Stranger _ ->
          newsletter.premium()
              ? templates.newslettersSubscribingPremium(frame)
              : form(List.of(newsletter), frame);
      case Visitor.Pending pending -> choice(newsletter, pending.id(), false, true, frame);
      case Visitor.Reader reader -> choice(newsletter, reader.id(), false, false, frame);
      case Visitor.Subscriber reader -> choice(newsletter, reader.id(), true, false, frame);
    };
  }

  /// Strangers have a form of all that they may have; readers have their account.
  @Override
  public @Nullable Content toAll(Visitor visitor, Frame frame) {
    return visitor instanceof Visitor.Stranger ? form(signUp.offered(), frame) : null;
  }

  private JteModel form(List<Newsletter> newsletters, Frame frame) {
    return form(newsletters, List.of(), "", "", SignUpPanel.Refusal.NONE, frame);
  }

  JteModel form(
      List<Newsletter> newsletters,
      List<String> ticked,
      String email,
      String name,
      SignUpPanel.Refusal refusal,
      Frame frame) {
    return templates.newslettersSubscribingSignup(
        frame, panel(newsletters, ticked, email, name, refusal));
  }

  static SignUpPanel panel(
      List<Newsletter> newsletters,
      List<String> ticked,
      String email,
      String name,
      SignUpPanel.Refusal refusal) {
    return new SignUpPanel(
        newsletters.stream()
            .map(each ->
                new SignUpPanel.Option(
                    each.slug(), each.name(), each.promise(), ticked.contains(each.slug())))
            .toList(),
        email,
        name,
        refusal);
  }

  private JteModel choice(
      Newsletter newsletter, ReaderId reader, boolean subscriber, boolean pending, Frame frame) {
    return templates.newslettersSubscribingChoice(
        frame,
        new ChoicePanel(
            newsletter.slug(),
            newsletter.name(),
            chosen.of(reader).contains(newsletter.slug()),
            newsletter.premium() && !subscriber,
            pending));
  }
}
