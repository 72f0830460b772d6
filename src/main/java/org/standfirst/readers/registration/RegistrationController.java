package org.standfirst.readers.registration;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.Visitor;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.Opened;
import org.standfirst.readers.session.Recognition;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.readers.signin.WayOn;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.ReturnPath;

/// Takes the registration form, wherever it stood.
@Controller
public class RegistrationController {
  private final Registration registration;
  private final RegistrationPages pages;
  private final WayOn wayOn;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;

  RegistrationController(
      Registration registration,
      RegistrationPages pages,
      WayOn wayOn,
      SessionCookie cookie,
      ClientAddresses addresses) {
    this.registration = registration;
    this.pages = pages;
    this.wayOn = wayOn;
    this.cookie = cookie;
    this.addresses = addresses;
  }

  @GetMapping("/register")
  ResponseEntity<byte[]> form(
      @RequestParam(required = false) @Nullable String returnTo,
      Visitor visitor,
      HttpServletRequest request) {
    return switch (visitor) {
      case Visitor.Stranger _ -> Answers.page(pages.fresh(ReturnPath.of(returnTo), request));
      case Visitor.Registered _ -> Answers.seeOther("/account");
    };
  }

  @PostMapping("/register")
  ResponseEntity<byte[]> register(Fields fields, Visitor visitor, HttpServletRequest request) {
    RegistrationForm form = RegistrationForm.of(fields);
    return switch (registration.register(form, Circumstances.of(request, addresses))) {
      case RegistrationOutcome.Registered(Opened session) ->
          Recognition.meter(request).isEmpty()
              ? Answers.seeOther(wayOn.to(form.returnTo()), cookie.of(session))
              : Answers.seeOther(wayOn.to(form.returnTo()), cookie.of(session), cookie.meterGone());
      case RegistrationOutcome.Refused(Problems problems) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              pages.refused(form, problems, Refusal.NONE, visitor, request));
      case RegistrationOutcome.TooOften(Duration after) ->
          later(HttpStatus.TOO_MANY_REQUESTS, after, form, "too-often", visitor, request);
      case RegistrationOutcome.Crowded(Duration after) ->
          later(HttpStatus.SERVICE_UNAVAILABLE, after, form, "crowded", visitor, request);
    };
  }

  private ResponseEntity<byte[]> later(
      HttpStatus status,
      Duration after,
      RegistrationForm form,
      String why,
      Visitor visitor,
      HttpServletRequest request) {
    var refusal = new Refusal("readers.form." + why, after);
    return Answers.later(
        status, after, pages.refused(form, Problems.NONE, refusal, visitor, request));
  }
}
