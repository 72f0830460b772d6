package org.standfirst.readers;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.pages.ConfirmationPage;
import org.standfirst.site.Answers;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// The link in the confirmation mail: a page with one button, and what the button does.
@Controller
class ConfirmationController {
  private final Confirmation confirmation;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  ConfirmationController(
      Confirmation confirmation,
      SessionCookie cookie,
      ClientAddresses addresses,
      Frames frames,
      Templates templates) {
    this.confirmation = confirmation;
    this.cookie = cookie;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/confirmations/{token}")
  ResponseEntity<byte[]> ask(
      @PathVariable String token, Visitor visitor, HttpServletRequest request) {
    return switch (confirmation.prospect(token)) {
      case Confirmation.Prospect.Confirmable(String email, String firstName) ->
          page(
              HttpStatus.OK,
              new ConfirmationPage.Asking("/confirmations/" + token, email, firstName),
              request);
      case Confirmation.Prospect.ConfirmedBefore _ -> page(HttpStatus.OK, done(visitor), request);
      case Confirmation.Prospect.Unusable _ ->
          page(HttpStatus.NOT_FOUND, new ConfirmationPage.Unusable(), request);
    };
  }

  @PostMapping("/confirmations/{token}")
  ResponseEntity<byte[]> confirm(
      @PathVariable String token, Visitor visitor, HttpServletRequest request) {
    return switch (confirmation.confirm(token, visitor, Circumstances.of(request, addresses))) {
      case Confirmation.Outcome.Confirmed(Token session) -> confirmed(token, session);
      case Confirmation.Outcome.AddressTaken _ ->
          page(HttpStatus.CONFLICT, new ConfirmationPage.Taken(), request);
      case Confirmation.Outcome.Unusable _ -> ask(token, visitor, request);
    };
  }

  private ResponseEntity<byte[]> confirmed(String token, @Nullable Token session) {
    String path = "/confirmations/" + token;
    return session == null ? Answers.seeOther(path) : Answers.seeOther(path, cookie.of(session));
  }

  private static ConfirmationPage done(Visitor visitor) {
    return new ConfirmationPage.Done(!(visitor instanceof Visitor.Stranger));
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, ConfirmationPage page, HttpServletRequest request) {
    return Answers.page(status, templates.readersConfirmation(frames.frame(request), page));
  }
}
