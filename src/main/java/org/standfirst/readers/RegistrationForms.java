package org.standfirst.readers;

import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.springframework.stereotype.Component;
import org.standfirst.readers.account.NewsletterChoices;
import org.standfirst.readers.openid.Providers;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.pages.RegistrationPanel;
import org.standfirst.readers.pages.RegistrationPanel.Typed;
import org.standfirst.readers.password.PasswordChoice;
import org.standfirst.readers.registration.RegistrationForm;
import org.standfirst.site.Frame;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The registration form as a finished part for any page. A fresh one says nothing of who looks at
/// it, so pages that hold one can be printed. A page that holds one offers a [Doorway] too.
@Component
public class RegistrationForms {
  private final Templates templates;
  private final PasswordChoice passwords;
  private final NewsletterChoices newsletters;
  private final Providers providers;

  RegistrationForms(
      Templates templates,
      PasswordChoice passwords,
      NewsletterChoices newsletters,
      Providers providers) {
    this.templates = templates;
    this.passwords = passwords;
    this.newsletters = newsletters;
    this.providers = providers;
  }

  /// A form nobody has typed in yet, for a page with a headline of its own.
  ///
  /// @param returnTo where its sender goes on reading
  public Content fresh(Frame frame, ReturnPath returnTo) {
    return fresh(frame, returnTo, true);
  }

  public JteModel fresh(Frame frame, ReturnPath returnTo, boolean inPlace) {
    return form(frame, returnTo, Typed.NOTHING, Problems.NONE, Refusal.NONE, List.of(), inPlace);
  }

  /// The form as it was sent, with what is to be put right.
  ///
  /// @param refused why, where no field is to blame
  public JteModel refused(
      Frame frame, RegistrationForm sent, Problems problems, Refusal refused, boolean inPlace) {
    return form(
        frame, sent.returnTo(), sent.typed(), problems, refused, sent.newsletters(), inPlace);
  }

  private JteModel form(
      Frame frame,
      ReturnPath returnTo,
      Typed typed,
      Problems problems,
      Refusal refused,
      List<String> chosen,
      boolean inPlace) {
    return templates.readersForm(
        frame,
        new RegistrationPanel(
            returnTo.path(),
            typed,
            problems,
            refused,
            passwords.hint(),
            newsletters.offered(chosen),
            providers.buttons(),
            inPlace));
  }
}
