package org.standfirst.readers.openid;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.account.NewsletterChoices;
import org.standfirst.readers.pages.NewcomerPage;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.pages.RegistrationPanel.Typed;
import org.standfirst.readers.people.Readers;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// What newcomers are shown: the account they have, or the form to register by.
@Component
class NewcomerPages {
  private final NewcomerEntry entry;
  private final Readers readers;
  private final Providers providers;
  private final NewsletterChoices newsletters;
  private final Frames frames;
  private final Templates templates;

  NewcomerPages(
      NewcomerEntry entry,
      Readers readers,
      Providers providers,
      NewsletterChoices newsletters,
      Frames frames,
      Templates templates) {
    this.entry = entry;
    this.readers = readers;
    this.providers = providers;
    this.newsletters = newsletters;
    this.frames = frames;
    this.templates = templates;
  }

  JteModel page(Newcomers.Row newcomer, Visitor visitor, HttpServletRequest request) {
    return switch (visitor) {
      case Visitor.Reader reader -> linking(newcomer, readers.find(reader.id()), request);
      case Visitor.Subscriber reader -> linking(newcomer, readers.find(reader.id()), request);
      case Visitor.Stranger _, Visitor.Pending _ ->
          entry.account(newcomer) == null
              ? form(newcomer, typed(newcomer), List.of(), Problems.NONE, Refusal.NONE, request)
              : page(new NewcomerPage.Known(label(newcomer), newcomer.email(), signIn()), request);
    };
  }

  JteModel form(
      Newcomers.Row newcomer,
      Typed typed,
      List<String> chosen,
      Problems problems,
      Refusal refused,
      HttpServletRequest request) {
    return page(
        new NewcomerPage.Unknown(
            label(newcomer),
            newcomer.verified() ? newcomer.email() : "",
            typed,
            problems,
            refused,
            newsletters.offered(chosen),
            signIn()),
        request);
  }

  private JteModel linking(
      Newcomers.Row newcomer, Readers.@Nullable Row account, HttpServletRequest request) {
    return page(
        new NewcomerPage.Linking(
            label(newcomer),
            newcomer.email(),
            account == null ? "" : account.email(),
            newcomer.returnPath().path()),
        request);
  }

  private JteModel page(NewcomerPage page, HttpServletRequest request) {
    return templates.readersNewcomer(frames.frame(request), page);
  }

  private String label(Newcomers.Row newcomer) {
    return providers.label(newcomer.provider());
  }

  private static Typed typed(Newcomers.Row newcomer) {
    return new Typed(
        newcomer.email(), newcomer.firstName(), newcomer.lastName(), "", "", "", false);
  }

  private static String signIn() {
    return new ReturnPath(NewcomerController.PATH).behind("/sign-in");
  }
}
