package org.standfirst.newsletters.subscribing;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.newsletters.pages.SignUpPage;
import org.standfirst.newsletters.pages.SignUpPanel;
import org.standfirst.newsletters.pages.SignUpPanel.Refusal;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import standfirst.templates.Templates;

/// Takes the form by which strangers sign up, wherever it stood. Known addresses and unknown ones
/// are answered alike.
@Controller
class SignUpController {
  static final String PATH = "/newsletters/sign-up";
  private final SignUp signUp;
  private final ClientAddresses addresses;
  private final Frames frames;
  private final Templates templates;

  SignUpController(SignUp signUp, ClientAddresses addresses, Frames frames, Templates templates) {
    this.signUp = signUp;
    this.addresses = addresses;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> form(HttpServletRequest request) {
    return Answers.page(page(panel(List.of(), "", "", Refusal.NONE), "", request));
  }

  @PostMapping(PATH)
  ResponseEntity<byte[]> wish(Fields fields, HttpServletRequest request) {
    var sent =
        new SignUp.Sent(
            fields.text("email"),
            fields.text("name"),
            fields.texts("newsletters"),
            fields.text("proof"));
    return switch (signUp.wish(sent, addresses.of(request))) {
      case SignUp.Outcome.Noted _ ->
          Answers.page(
              templates.newslettersSubscribingSignuppage(
                  frames.frame(request), new SignUpPage(null, fields.echo("email"))));
      case SignUp.Outcome.NoAddress(String problem) ->
          refused(new Refusal("email", problem, Duration.ZERO), fields, request);
      case SignUp.Outcome.NothingChosen _ ->
          refused(
              new Refusal("newsletters", "newsletters.sign-up.nothing", Duration.ZERO),
              fields,
              request);
      case SignUp.Outcome.TooOften(Duration after) ->
          later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              "newsletters.sign-up.too-often",
              fields,
              request);
      case SignUp.Outcome.Crowded(Duration after) ->
          later(
              HttpStatus.SERVICE_UNAVAILABLE,
              after,
              "newsletters.sign-up.crowded",
              fields,
              request);
    };
  }

  private ResponseEntity<byte[]> refused(
      Refusal refusal, Fields fields, HttpServletRequest request) {
    return Answers.page(
        HttpStatus.UNPROCESSABLE_CONTENT, page(panel(refusal, fields), "", request));
  }

  private ResponseEntity<byte[]> later(
      HttpStatus status, Duration after, String key, Fields fields, HttpServletRequest request) {
    return Answers.later(
        status, after, page(panel(new Refusal("", key, after), fields), "", request));
  }

  private SignUpPanel panel(Refusal refusal, Fields fields) {
    return panel(fields.texts("newsletters"), fields.echo("email"), fields.echo("name"), refusal);
  }

  private SignUpPanel panel(List<String> ticked, String email, String name, Refusal refusal) {
    return SignUpPart.panel(signUp.offered(), ticked, email, name, refusal);
  }

  private JteModel page(SignUpPanel panel, String email, HttpServletRequest request) {
    return templates.newslettersSubscribingSignuppage(
        frames.frame(request), new SignUpPage(panel, email));
  }
}
