package org.standfirst.readers.confirmation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.ConfirmationPage;
import org.standfirst.readers.pages.Problem;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.signin.WayOn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The link in the confirmation mail: a page with one button, and what the button does.
@Controller
public class ConfirmationController {
  private final Confirmation confirmation;
  private final SessionCookie cookie;
  private final WayOn wayOn;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  ConfirmationController(
      Confirmation confirmation,
      SessionCookie cookie,
      WayOn wayOn,
      ClientAddresses addresses,
      Frames frames,
      Templates templates) {
    this.confirmation = confirmation;
    this.cookie = cookie;
    this.wayOn = wayOn;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/confirmations/{token}")
  ResponseEntity<byte[]> ask(
      @PathVariable String token, Visitor visitor, HttpServletRequest request) {
    return switch (confirmation.prospect(token, visitor)) {
      case Confirmation.Prospect.Confirmable found ->
          page(HttpStatus.OK, asking(token, found, Problems.NONE, Refusal.NONE), request);
      case Confirmation.Prospect.ConfirmedBefore(ReturnPath returnTo) ->
          page(HttpStatus.OK, done(visitor, returnTo), request);
      case Confirmation.Prospect.Unusable _ ->
          page(HttpStatus.NOT_FOUND, new ConfirmationPage.Unusable(), request);
    };
  }

  @PostMapping("/confirmations/{token}")
  ResponseEntity<byte[]> confirm(
      @PathVariable String token, Fields fields, Visitor visitor, HttpServletRequest request) {
    String password = fields.text("password");
    var circumstances = Circumstances.of(request, addresses);
    return switch (confirmation.confirm(token, password, visitor, circumstances)) {
      case Confirmation.Outcome.Confirmed(Opened session) ->
          Answers.seeOther("/confirmations/" + token, cookie.of(session));
      case Confirmation.Outcome.AddressTaken _ ->
          page(HttpStatus.CONFLICT, new ConfirmationPage.Taken(), request);
      case Confirmation.Outcome.Mistaken _ -> mistaken(token, password, visitor, request);
      case Confirmation.Outcome.TooOften(Duration after) ->
          later(HttpStatus.TOO_MANY_REQUESTS, after, "too-often", token, visitor, request);
      case Confirmation.Outcome.Crowded(Duration after) ->
          later(HttpStatus.SERVICE_UNAVAILABLE, after, "crowded", token, visitor, request);
      case Confirmation.Outcome.Unusable _ -> ask(token, visitor, request);
    };
  }

  private ResponseEntity<byte[]> mistaken(
      String token, String password, Visitor visitor, HttpServletRequest request) {
    String why = password.isEmpty() ? "missing" : "mistaken";
    var problem = new Problem("password", "readers.confirmation.password." + why);
    return switch (confirmation.prospect(token, visitor)) {
      case Confirmation.Prospect.Confirmable found ->
          page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              asking(token, found, new Problems(List.of(problem)), Refusal.NONE),
              request);
      case Confirmation.Prospect.ConfirmedBefore _, Confirmation.Prospect.Unusable _ ->
          ask(token, visitor, request);
    };
  }

  private ResponseEntity<byte[]> later(
      HttpStatus status,
      Duration after,
      String why,
      String token,
      Visitor visitor,
      HttpServletRequest request) {
    return switch (confirmation.prospect(token, visitor)) {
      case Confirmation.Prospect.Confirmable found ->
          Answers.later(
              status,
              after,
              templates.readersConfirmation(
                  frames.frame(request),
                  asking(
                      token,
                      found,
                      Problems.NONE,
                      new Refusal("readers.confirmation." + why, after))));
      case Confirmation.Prospect.ConfirmedBefore _, Confirmation.Prospect.Unusable _ ->
          ask(token, visitor, request);
    };
  }

  private static ConfirmationPage asking(
      String token, Confirmation.Prospect.Confirmable found, Problems problems, Refusal refused) {
    return new ConfirmationPage.Asking(
        "/confirmations/" + token,
        found.email(),
        found.firstName(),
        !found.own() && found.hash() != null,
        !found.own() && found.hash() == null,
        problems,
        refused);
  }

  private ConfirmationPage done(Visitor visitor, ReturnPath returnTo) {
    return switch (visitor) {
      case Visitor.Stranger _ -> new ConfirmationPage.DoneElsewhere(returnTo.behind("/sign-in"));
      case Visitor.Registered _ -> new ConfirmationPage.Done(wayOn.fromLetter(returnTo));
    };
  }

  private ResponseEntity<byte[]> page(
      HttpStatus status, ConfirmationPage page, HttpServletRequest request) {
    return Answers.page(status, templates.readersConfirmation(frames.frame(request), page));
  }
}
