package org.standfirst.readers.consent;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.NewTermsPage;
import org.standfirst.readers.signin.WayOn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.LegalDocument;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The page that asks about new versions of the documents: agree, read on without, or leave.
@Controller
public class NewTermsController {
  private final NewTerms terms;
  private final ClientAddresses addresses;
  private final WayOn wayOn;
  private final Frames frames;
  private final Templates templates;

  NewTermsController(
      NewTerms terms, ClientAddresses addresses, WayOn wayOn, Frames frames, Templates templates) {
    this.terms = terms;
    this.addresses = addresses;
    this.wayOn = wayOn;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/account/terms")
  ResponseEntity<byte[]> ask(
      @RequestParam(required = false) @Nullable String returnTo,
      Visitor visitor,
      HttpServletRequest request) {
    ReturnPath path = ReturnPath.of(returnTo);
    if (!(visitor instanceof Visitor.Registered registered)) {
      return Answers.seeOther(path.behind("/sign-in"));
    }
    List<LegalDocument> outstanding = terms.outstanding(registered.id());
    return outstanding.isEmpty()
        ? Answers.seeOther(wayOn.to(path))
        : Answers.page(
            templates.readersTerms(
                frames.frame(request),
                new NewTermsPage(
                    outstanding.stream().map(NewTermsController::change).toList(),
                    path.path(),
                    wayOn.to(path))));
  }

  @PostMapping("/account/terms")
  ResponseEntity<byte[]> agree(Fields fields, Visitor visitor, HttpServletRequest request) {
    if (!(visitor instanceof Visitor.Registered registered)) {
      return Answers.seeOther(fields.returnTo().behind("/sign-in"));
    }
    terms.agree(registered.id(), fields.texts("shown"), addresses.of(request).place());
    return Answers.seeOther(
        terms.outstanding(registered.id()).isEmpty()
            ? wayOn.to(fields.returnTo())
            : fields.returnTo().behind("/account/terms"));
  }

  private static NewTermsPage.Change change(LegalDocument document) {
    return new NewTermsPage.Change(
        document.title(),
        document.version(),
        document.date(),
        document.changes(),
        document.versionPath(),
        NewTerms.shown(document));
  }
}
