package org.standfirst.readers.registration;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Doorway;
import org.standfirst.readers.Doorway.Entrance;
import org.standfirst.readers.RegistrationForms;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.pages.RegistrationPage;
import org.standfirst.site.Frame;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The pages on which the registration form stands: its own, and those with a [Doorway].
@Component
public class RegistrationPages {
  private final ObjectProvider<Doorway> doorways;
  private final RegistrationForms forms;
  private final Frames frames;
  private final Templates templates;

  RegistrationPages(
      ObjectProvider<Doorway> doorways,
      RegistrationForms forms,
      Frames frames,
      Templates templates) {
    this.doorways = doorways;
    this.forms = forms;
    this.frames = frames;
    this.templates = templates;
  }

  /// The form's own page.
  JteModel fresh(ReturnPath returnTo, HttpServletRequest request) {
    Frame frame = frames.frame(request);
    return own(frame, returnTo, forms.fresh(frame, returnTo, false));
  }

  /// The page the form was sent from, with the form on it as it was sent.
  JteModel refused(
      RegistrationForm sent,
      Problems problems,
      Refusal refused,
      Visitor visitor,
      HttpServletRequest request) {
    Frame frame = frames.frame(request);
    for (Doorway doorway : doorways) {
      switch (doorway.at(sent.returnTo())) {
        case Entrance.Elsewhere _ -> {}
        case Entrance.Here(Doorway.Page page) -> {
          return page.with(forms.refused(frame, sent, problems, refused, true), visitor, request);
        }
      }
    }
    return own(frame, sent.returnTo(), forms.refused(frame, sent, problems, refused, false));
  }

  private JteModel own(Frame frame, ReturnPath returnTo, JteModel form) {
    return templates.readersRegister(
        frame, new RegistrationPage(form, returnTo.behind("/sign-in")));
  }
}
