package org.standfirst.readers.signin;

import gg.jte.models.runtime.JteModel;
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
import org.standfirst.readers.gate.RelyingParty;
import org.standfirst.readers.openid.Providers;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.pages.SignInPage;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.readers.session.SessionCookie;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The way in and the way out.
@Controller
public class SignInController {
  private final SignIn signIn;
  private final SigningIn signingIn;
  private final Providers providers;
  private final SessionCookie cookie;
  private final ClientAddresses addresses;
  private final RelyingParty party;
  private final Frames frames;
  private final Templates templates;

  SignInController(
      SignIn signIn,
      SigningIn signingIn,
      Providers providers,
      SessionCookie cookie,
      ClientAddresses addresses,
      RelyingParty party,
      Frames frames,
      Templates templates) {
    this.signIn = signIn;
    this.signingIn = signingIn;
    this.providers = providers;
    this.cookie = cookie;
    this.addresses = addresses;
    this.party = party;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/sign-in")
  ResponseEntity<byte[]> form(
      @RequestParam(required = false) @Nullable String returnTo,
      Visitor visitor,
      HttpServletRequest request) {
    if (signIn.waits(request)) {
      return Answers.seeOther(ReturnPath.of(returnTo).behind("/sign-in/second-factor"));
    }
    return switch (visitor) {
      case Visitor.Reader _, Visitor.Subscriber _ ->
          Answers.seeOther(ReturnPath.of(returnTo).path());
      case Visitor.Stranger _, Visitor.Pending _ ->
          Answers.page(
              templates.readersSignin(
                  frames.frame(request),
                  page(ReturnPath.of(returnTo), "", true, Refusal.NONE, false)));
    };
  }

  @PostMapping("/sign-in")
  ResponseEntity<byte[]> signIn(Fields fields, HttpServletRequest request) {
    var form =
        new SignIn.Form(
            fields.text("email"),
            fields.text("password"),
            fields.ticked("stay"),
            fields.text("proof"));
    return switch (signIn.signIn(form, Circumstances.of(request, addresses))) {
      case SignIn.Outcome.Recognised(SignedIn who) -> signingIn.onward(who, fields.returnTo());
      case SignIn.Outcome.Mistaken(boolean watched) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT,
              refused(Duration.ZERO, "mistaken", watched, fields, request));
      case SignIn.Outcome.TooOften(Duration after) ->
          Answers.later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              refused(after, "too-often", false, fields, request));
      case SignIn.Outcome.Crowded(Duration after, boolean watched) ->
          Answers.later(
              HttpStatus.SERVICE_UNAVAILABLE,
              after,
              refused(after, "crowded", watched, fields, request));
    };
  }

  @PostMapping("/sign-out")
  ResponseEntity<byte[]> signOut(HttpServletRequest request) {
    signIn.signOut(Circumstances.of(request, addresses));
    return Answers.seeOther("/", cookie.gone());
  }

  private JteModel refused(
      Duration after, String why, boolean checked, Fields fields, HttpServletRequest request) {
    return templates.readersSignin(
        frames.frame(request),
        page(
            fields.returnTo(),
            fields.echo("email"),
            fields.ticked("stay"),
            new Refusal("readers.sign-in." + why, after),
            checked));
  }

  private SignInPage page(
      ReturnPath returnTo, String email, boolean stay, Refusal refused, boolean checked) {
    return new SignInPage(
        returnTo.path(),
        email,
        stay,
        refused,
        checked,
        returnTo.behind("/register"),
        returnTo.behind("/sign-in/code"),
        returnTo.behind("/reset"),
        providers.buttons(),
        party.id(),
        party.origin());
  }
}
