package org.standfirst.readers.signin;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.standfirst.readers.AccountPages;
import org.standfirst.readers.ClientAddresses;
import org.standfirst.readers.pages.NewPasswordPage;
import org.standfirst.readers.pages.Problems;
import org.standfirst.readers.pages.Refusal;
import org.standfirst.readers.password.PasswordChoice;
import org.standfirst.readers.session.Circumstances;
import org.standfirst.site.Answers;
import org.standfirst.site.Fields;
import org.standfirst.site.Frames;
import org.standfirst.site.ReturnPath;
import standfirst.templates.Templates;

/// The link in the mail for a new password.
@Controller
public class NewPasswordController {
  private static final ReturnPath ACCOUNT = new ReturnPath("/account");
  private final NewPassword newPassword;
  private final PasswordChoice choice;
  private final SigningIn signingIn;
  private final ClientAddresses addresses;
  private final AccountPages pages;
  private final Frames frames;
  private final Templates templates;

  NewPasswordController(
      NewPassword newPassword,
      PasswordChoice choice,
      SigningIn signingIn,
      ClientAddresses addresses,
      AccountPages pages,
      Frames frames,
      Templates templates) {
    this.newPassword = newPassword;
    this.choice = choice;
    this.signingIn = signingIn;
    this.addresses = addresses;
    this.pages = pages;
    this.frames = frames;
    this.templates = templates;
  }

  @GetMapping("/reset/{token}")
  ResponseEntity<byte[]> form(@PathVariable String token, HttpServletRequest request) {
    return switch (newPassword.prospect(token)) {
      case NewPassword.Prospect.Usable _ ->
          Answers.page(asking(token, Problems.NONE, Refusal.NONE, request));
      case NewPassword.Prospect.Unusable _ -> unusable(request);
    };
  }

  @PostMapping("/reset/{token}")
  ResponseEntity<byte[]> change(
      @PathVariable String token, Fields fields, HttpServletRequest request) {
    String password = fields.text("password");
    return switch (newPassword.change(token, password, Circumstances.of(request, addresses))) {
      case NewPassword.Outcome.Changed(SignedIn who, ReturnPath returnTo) ->
          returnTo.equals(ReturnPath.FRONT)
              ? signingIn.onward(who, ACCOUNT, pages.saying("password"))
              : signingIn.onward(who, returnTo);
      case NewPassword.Outcome.Refused(Problems problems) ->
          Answers.page(
              HttpStatus.UNPROCESSABLE_CONTENT, asking(token, problems, Refusal.NONE, request));
      case NewPassword.Outcome.TooOften(Duration after) ->
          Answers.later(
              HttpStatus.TOO_MANY_REQUESTS,
              after,
              asking(
                  token, Problems.NONE, new Refusal("readers.sign-in.too-often", after), request));
      case NewPassword.Outcome.Crowded(Duration after) ->
          Answers.later(
              HttpStatus.SERVICE_UNAVAILABLE,
              after,
              asking(token, Problems.NONE, new Refusal("readers.sign-in.crowded", after), request));
      case NewPassword.Outcome.Unusable _ -> unusable(request);
    };
  }

  private JteModel asking(
      String token, Problems problems, Refusal refused, HttpServletRequest request) {
    return page(
        new NewPasswordPage.Asking("/reset/" + token, choice.hint(), problems, refused), request);
  }

  private ResponseEntity<byte[]> unusable(HttpServletRequest request) {
    return Answers.page(HttpStatus.NOT_FOUND, page(new NewPasswordPage.Unusable(), request));
  }

  private JteModel page(NewPasswordPage page, HttpServletRequest request) {
    return templates.readersPassword(frames.frame(request), page);
  }
}
